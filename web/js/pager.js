// Pages, each with an address of its own, so that Back goes a page back. Where offsets end, the
// server's cursor goes on.

import { byId, h } from './dom.js';
import { number } from './format.js';
import { hrefOf, MAX_REACH, PAGE_SIZE } from './url-state.js';

const LAST_BY_OFFSET = MAX_REACH / PAGE_SIZE;

export function pager({ store }) {
  const nav = byId('pager');

  store.subscribe(({ search }, before) => {
    if (search === before.search || search.phase === 'loading') return;
    const links = search.reply === null ? [] : linksOf(search);
    nav.hidden = links.length === 0;
    nav.replaceChildren(h('ul', {}, links.map(link => h('li', {}, link))));
  });
}

function linksOf({ at, reply }) {
  const next = nextOf(at, reply);
  if (at.page === 1 && next === null) return [];
  const pages = Math.ceil(reply.total.value / PAGE_SIZE);
  const goTo = (page, text) => h('a', { href: hrefOf({ ...at, page, cursor: null }) }, text);
  const back = at.cursor === null && at.page > 1 ? goTo(at.page - 1, '← Previous') : null;
  const first = at.page > 2 ? goTo(1, 'First page') : null;
  const here = h('span', { 'aria-current': 'page' },
    `Page ${number(at.page)}`, reply.total.exact ? ` of ${number(pages)}` : '');
  const onward = next === null ? null : h('a', { href: hrefOf(next), rel: 'next' }, 'Next →');
  return [first, back, here, onward].filter(link => link !== null);
}

function nextOf(at, reply) {
  if (reply.cursor === null || reply.hits.length === 0) return null;
  const byOffset = at.cursor === null && at.page < LAST_BY_OFFSET;
  return { ...at, page: at.page + 1, cursor: byOffset ? null : reply.cursor };
}
