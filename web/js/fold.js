// Whether copies of one text are one hit.

import { byId, h } from './dom.js';
import { asking, isFolded } from './url-state.js';

export function fold({ store, navigation }) {
  const input = h('input', {
    type: 'checkbox',
    on: { change: () => navigation.push(asking(store.state.at, { stories: input.checked ? null : 'all' })) },
  });
  byId('fold').replaceChildren(h('label', {}, input, 'Fold copies'));

  store.subscribe(({ at }) => {
    input.checked = isFolded(at);
  });
}
