// One state for the whole page. Components subscribe and get the state and the one before it.

export function createStore(initial) {
  let state = initial;
  const subscribers = [];
  const waiting = [];

  /** An update made by a subscriber waits its turn, so that all of them see the states in one order. */
  function update(change) {
    waiting.push(change);
    if (waiting.length > 1) return;
    while (waiting.length > 0) {
      const before = state;
      state = { ...state, ...waiting[0] };
      for (const subscriber of subscribers) subscriber(state, before);
      waiting.shift();
    }
  }

  return {
    get state() {
      return state;
    },
    subscribe(subscriber) {
      subscribers.push(subscriber);
    },
    update,
  };
}
