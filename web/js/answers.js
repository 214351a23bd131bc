// Keeps a part of the state the answer to where we are: asks when the question changes, and only then.

import { createLane } from './api.js';

const REMEMBERED = 20;

export const UNANSWERED = { phase: 'loading', at: null, reply: null, error: null };

/**
 * @param {object} options
 * @param {string} options.slot the part of the state: `{phase, at, reply, error}`
 * @param {(at) => object} options.placeOf what of the address the answer belongs to
 * @param {(state) => ?string} options.queryOf what to ask there; null where nothing is to be asked
 * @param {(query: string, signal: AbortSignal) => Promise} options.ask
 * @param {(reply) => void} options.learn sees each answer before it is shown
 * @returns {{retry: () => void}}
 */
export function answering({ store, slot, placeOf, queryOf, ask, learn }) {
  const lane = createLane();
  const answered = new Map();
  let asked = null;

  function question(query, at, goingBack) {
    asked = query;
    if (query === null) {
      lane.abort();
      store.update({ [slot]: UNANSWERED });
      return;
    }
    if (goingBack && answered.has(query)) {
      lane.abort();
      deliver(query, at, answered.get(query));
      return;
    }
    store.update({ [slot]: { ...store.state[slot], phase: 'loading' } });
    lane.run(
      signal => ask(query, signal),
      reply => deliver(query, at, reply),
      error => store.update({ [slot]: { phase: 'failed', at, reply: null, error } }));
  }

  function deliver(query, at, reply) {
    remember(query, reply);
    learn(reply);
    store.update({ [slot]: { phase: 'ready', at, reply, error: null } });
  }

  /** So that Back shows at once what was there, where it was. */
  function remember(query, reply) {
    answered.delete(query);
    answered.set(query, reply);
    if (answered.size > REMEMBERED) answered.delete(answered.keys().next().value);
  }

  store.subscribe(state => {
    const query = queryOf(state);
    if (query !== asked) question(query, placeOf(state.at), state.via === 'pop');
  });

  return {
    retry() {
      question(queryOf(store.state), placeOf(store.state.at), false);
    },
  };
}
