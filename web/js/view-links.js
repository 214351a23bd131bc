// The way from one view of a search to the others.

import { byId, h, refill } from './dom.js';
import { flowsOf, movesOf } from './move-questions.js';
import { articlesAt, hrefOf } from './url-state.js';
import { VIEW_NAMES } from './views.js';

export function viewLinks({ store }) {
  const nav = byId('views');

  store.subscribe(({ at }, before) => {
    if (at === before.at && nav.hasChildNodes()) return;
    const links = [['articles', articlesAt(at)], ['moves', movesOf(at)], ['flows', flowsOf(at)]];
    refill(nav, h('ul', {}, links.map(([view, there]) => h('li', {}, h('a', {
      href: hrefOf(there), 'data-key': view, 'aria-current': view === (at.view ?? 'articles') ? 'page' : null,
    }, VIEW_NAMES[view])))));
  });
}
