// Pages, each with an address of its own, so that Back goes a page back. Where offsets end, the
// server's cursor goes on.

import { byId, h, refill } from './dom.js';
import { number } from './format.js';
import { asking, hrefOf, MAX_REACH, PAGE_SIZE } from './url-state.js';

const LAST_BY_OFFSET = MAX_REACH / PAGE_SIZE;

export function pager({ store }) {
  const nav = byId('pager');

  store.subscribe(({ search }, before) => {
    if (search === before.search || search.phase === 'loading') return;
    fillPager(nav, search.phase === 'ready' ? pagesOf(search) : null);
  });
}

/**
 * @param {HTMLElement} nav hidden where there is one page only
 * @param {?object} shown
 * @param {number} shown.page
 * @param {?number} shown.pages null where it is not known how many there are
 * @param shown.first the place of the first page
 * @param {?object} shown.previous
 * @param {?object} shown.next
 */
export function fillPager(nav, shown) {
  nav.hidden = shown === null || (shown.page === 1 && shown.next === null);
  refill(nav, nav.hidden ? [] : h('ul', {}, links(shown).map(link => h('li', {}, link))));
}

function links({ page, pages, first, previous, next }) {
  const isFirstBefore = page === 2 && previous !== null;
  return [
    page > 1 && !isFirstBefore ? h('a', { href: hrefOf(first) }, 'First page') : null,
    previous === null ? null : h('a', { href: hrefOf(previous), rel: 'prev' }, '← Previous'),
    h('span', { 'aria-current': 'page' }, `Page ${number(page)}`, pages === null ? null : ` of ${number(pages)}`),
    next === null ? null : h('a', { href: hrefOf(next), rel: 'next' }, 'Next →'),
  ].filter(link => link !== null);
}

function pagesOf({ at, reply }) {
  return {
    page: at.page,
    pages: reply.total.exact ? Math.ceil(reply.total.value / PAGE_SIZE) : null,
    first: asking(at, {}),
    previous: at.cursor === null && at.page > 1 ? { ...at, page: at.page - 1 } : null,
    next: nextOf(at, reply),
  };
}

function nextOf(at, reply) {
  if (reply.cursor === null || reply.hits.length === 0) return null;
  const byOffset = at.cursor === null && at.page < LAST_BY_OFFSET;
  return { ...at, page: at.page + 1, cursor: byOffset ? null : reply.cursor };
}
