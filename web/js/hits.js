// The list of articles.

import { related } from './copies.js';
import { dateline, original, time } from './dateline.js';
import { DIMENSION_NAMES } from './dimensions.js';
import { byId, h, refill } from './dom.js';
import { hitMoves } from './hit-moves.js';
import { headline, snippet } from './snippet.js';
import { hrefOf, PAGE_SIZE, withFilter } from './url-state.js';

const SKELETONS = 6;

export function hits({ store }) {
  const list = byId('hits');
  list.replaceChildren(...Array.from({ length: SKELETONS }, skeleton));

  store.subscribe(({ search }, before) => {
    list.setAttribute('aria-busy', String(search.phase === 'loading'));
    if (search === before.search || search.phase === 'loading') return;
    list.start = (search.at.page - 1) * PAGE_SIZE + 1;
    refill(list, (search.reply?.hits ?? []).map((hit, index) => item(search, hit, index)));
  });
}

function item({ at, reply }, hit, index) {
  const id = `hit-${index}`;
  return h('li', {}, h('article', { class: 'hit', 'aria-labelledby': id },
    dateline(hit.source, time(hit.published), original(hit.url, hit.title)),
    h('h3', { id, dir: 'auto' },
      h('a', { href: hrefOf({ ...at, article: hit.id }), 'data-article': hit.id, 'data-key': hit.id },
        headline(hit.title, hit.titleParts))),
    hit.snippets.map(snippet),
    hitMoves(at, hit),
    related(at, reply.query.read, hit),
    entities(at, hit.entities)));
}

function entities(at, links) {
  if (links.length === 0) return null;
  return h('ul', { class: 'entities', 'aria-label': 'Named in it' }, links.map(({ dimension, id, name }) =>
    h('li', {}, h('a', {
      class: `entity ${dimension}`,
      href: hrefOf(withFilter(at, dimension, id)),
      'aria-label': `Filter by ${DIMENSION_NAMES[dimension].toLowerCase()}: ${name}`,
      title: DIMENSION_NAMES[dimension],
    }, name))));
}

function skeleton() {
  return h('li', { class: 'skeleton', 'aria-hidden': 'true' },
    h('div', { class: 'bone short' }), h('div', { class: 'bone tall' }), h('div', { class: 'bone' }),
    h('div', { class: 'bone medium' }));
}
