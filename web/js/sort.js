// The order of the articles.

import { byId, h } from './dom.js';
import { asking, sortOf } from './url-state.js';

const ORDERS = { relevance: 'Relevance', newest: 'Newest first', oldest: 'Oldest first' };

export function sort({ store, navigation }) {
  const select = h('select', {
    id: 'sort-by',
    on: { change: () => navigation.push(asking(store.state.at, { sort: select.value })) },
  }, Object.entries(ORDERS).map(([value, name]) => h('option', { value }, name)));
  byId('sort').replaceChildren(h('label', { for: 'sort-by' }, 'Sort by'), select);

  store.subscribe(({ at }) => {
    select.value = sortOf(at);
  });
}
