// What else the question may mean: the entities that its words name, and the spelling that finds more.

import { DIMENSION_NAMES } from './dimensions.js';
import { byId, h, hidden } from './dom.js';
import { articles, number } from './format.js';
import { asking, hrefOf, isChosen, withFilter } from './url-state.js';

/** Names beyond which a line of hints is longer than what it is about. */
const MOST_NAMES = 3;

export function advice({ store, labels }) {
  const root = byId('advice');

  function show(at, reply) {
    const { names, didYouMean } = reply.query;
    const lines = [...new Set(names.map(({ name }) => name))].slice(0, MOST_NAMES)
      .map(name => meanings(at, name, names.filter(named => named.name === name)))
      .filter(line => line !== null);
    if (didYouMean !== null) lines.unshift(correction(at, didYouMean));
    root.hidden = lines.length === 0;
    root.replaceChildren(...lines);
  }

  function meanings(at, name, all) {
    const offered = all.filter(({ kind, value }) => !isChosen(at, kind, value));
    if (offered.length === 0) return null;
    return h('div', { class: 'meanings' },
      h('p', {}, h('q', {}, name), ' may mean'),
      h('ul', {}, offered.map(named => h('li', {}, meaning(at, named)))));
  }

  /** Where nothing else was asked the entity becomes a filter, which says the same and can be taken away. */
  function meaning(at, { name, kind, value, label, parent, count, query }) {
    labels.learn(kind, value, label);
    const isAll = at.q.trim().replaceAll('"', '') === name;
    const there = isAll ? withFilter({ ...at, q: '' }, kind, value) : asking(at, { q: query });
    return h('a', { href: hrefOf(there) },
      h('span', { class: 'meaning-label', dir: 'auto' }, label),
      h('span', { class: 'meaning-kind' }, DIMENSION_NAMES[kind], parent ? ` of ${parent}` : null),
      h('span', { class: 'meaning-count', title: articles(count) }, number(count), hidden(' articles')));
  }

  store.subscribe(({ at, search }, before) => {
    if (search === before.search && at.view === before.at.view) return;
    if (search.phase === 'ready') show(at, search.reply);
    if (search.phase === 'failed') root.hidden = true;
  });
}

function correction(at, { query, articles: found }) {
  return h('p', { class: 'correction' }, 'Did you mean ',
    h('a', { href: hrefOf(asking(at, { q: query })) }, h('code', {}, query)), `? It finds ${articles(found)}.`);
}
