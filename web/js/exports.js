// All articles of the current search as files: plain links, so that they can be copied, saved and subscribed to.

import { byId, h } from './dom.js';
import { exportQuery } from './url-state.js';

const FORMATS = { csv: 'CSV', jsonl: 'JSONL', atom: 'Atom' };

export function exports({ store }) {
  const list = byId('exports');

  store.subscribe(({ at, search }, before) => {
    if ((search === before.search && at.view === before.at.view) || search.phase === 'loading') return;
    list.hidden = at.view !== null || search.reply === null || search.reply.total.value === 0;
    if (list.hidden) return;
    const query = exportQuery(search.at);
    list.replaceChildren(...Object.entries(FORMATS).map(([format, name]) =>
      h('li', {}, h('a', { href: `api/search.${format}?${query}` }, name))));
  });
}
