// The order of the articles, and whether copies of one text are one hit.

import { box, choice } from './option.js';
import { asking, isFolded, sortOf } from './url-state.js';

const ORDERS = { relevance: 'Relevance', newest: 'Newest first', oldest: 'Oldest first' };

export function articleOptions({ store, navigation }) {
  const go = change => navigation.push(asking(store.state.at, change));
  const fold = box('fold', 'Fold copies', checked => go({ stories: checked ? null : 'all' }));
  const sort = choice('sort', 'Sort by', ORDERS, value => go({ sort: value }));

  store.subscribe(({ at }) => {
    fold.checked = isFolded(at);
    sort.value = sortOf(at);
  });
}
