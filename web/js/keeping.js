// Keeps a part of the state what the address names: asks for it, and drops an answer that comes too late.

import { createLane } from './api.js';

export const NOTHING = { id: null, phase: 'closed', value: null, error: null };

/**
 * @param {object} options
 * @param {string} options.slot of the state
 * @param {(state: object) => ?string} options.wanted the id of what is to be there, or null
 * @param {(id: string, signal: AbortSignal) => Promise} options.ask
 * @param {(value: object) => void} [options.arrived] before it is shown
 */
export function keeping({ store, slot, wanted, ask, arrived = () => {} }) {
  const lane = createLane();
  let asked = null; // an update waits its turn, so the state may not say so yet

  function open(id) {
    asked = id;
    store.update({ [slot]: { ...NOTHING, id, phase: 'loading' } });
    lane.run(
      signal => ask(id, signal),
      value => {
        arrived(value);
        store.update({ [slot]: { id, phase: 'ready', value, error: null } });
      },
      error => store.update({ [slot]: { ...NOTHING, id, phase: 'failed', error } }));
  }

  store.subscribe(state => {
    const id = wanted(state);
    if (id === asked) return;
    if (id !== null) {
      open(id);
    } else {
      asked = null;
      lane.abort();
      store.update({ [slot]: NOTHING });
    }
  });

  return {
    retry() {
      open(wanted(store.state));
    },
  };
}
