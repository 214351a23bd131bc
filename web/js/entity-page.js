// What the index knows of one company, person, product or place.

import { back } from './back.js';
import { factLine } from './dateline.js';
import { DIMENSION_NAMES } from './dimensions.js';
import { byId, h, hidden, refill } from './dom.js';
import { entityMoves } from './entity-moves.js';
import { entityLink } from './entity-link.js';
import { articles, dayRange, number } from './format.js';
import { arrivalsOf, departuresOf, movesOfPerson } from './move-questions.js';
import { failure } from './notice.js';
import { stories } from './stories.js';
import { asking, hrefOf, START } from './url-state.js';

export function entityPage({ store, retryEntity }) {
  const root = byId('entity');

  function content({ profile: { phase, value, error }, at }) {
    switch (phase) {
      case 'closed': return [];
      case 'loading': return [back(at), h('div', { class: 'skeleton', 'aria-hidden': 'true' },
        h('div', { class: 'bone short' }), h('div', { class: 'bone tall' }), h('div', { class: 'bone' }))];
      case 'failed': return [back(at), h('h1', { id: 'entity-title', tabindex: -1 }, 'Nothing is known'), failure(error, retryEntity)];
      case 'ready': return [back(at), head(value), ...sections(at, value).filter(section => section !== null)];
    }
  }

  store.subscribe((state, before) => {
    if (state.profile === before.profile) return;
    root.setAttribute('aria-busy', String(state.profile.phase === 'loading'));
    refill(root, content(state));
  });
}

function head({ id, name, dimension, names, parents, articles: all, own, texts, first, last }) {
  return h('header', {},
    h('p', { class: 'dateline' }, h('span', { class: `entity ${dimension}` }, DIMENSION_NAMES[dimension])),
    h('h1', { id: 'entity-title', tabindex: -1, dir: 'auto' }, name),
    names.length > 0 ? h('p', { class: 'names' }, 'Also ', listed(names.map(other => h('span', { dir: 'auto' }, other)))) : null,
    parents.length > 0 ? h('p', { class: 'parents' }, 'Part of ', listed(parents.map(entityLink), ', of ')) : null,
    factLine(
      articles(all),
      own < all ? `${number(own)} name it itself, the others a part of it` : null,
      texts < all ? `${number(texts)} without copies` : null,
      first === null ? null : dayRange(first, last)),
    h('p', {}, h('a', { class: 'button', href: hrefOf(asking(START, { filters: { [dimension]: [id] } })) },
      'Search for it', hidden(`: ${name}`))));
}

/** One after the other; null is left out. */
function sections(at, { id, units, arrivals, departures, moves, related, newest }) {
  return [
    section('units', 'Its parts', units.length > 0 ? counted(units, unit => unit.articles) : null),
    section('arrivals', 'Who came', entityMoves(at, arrivals, arrivalsOf(id))),
    section('departures', 'Who left', entityMoves(at, departures, departuresOf(id))),
    section('moves', 'Moves', entityMoves(at, moves, movesOfPerson(id))),
    section('co-mentions', 'Named with it', related.length > 0 ? counted(related, other => other.texts) : null),
    section('newest', 'Newest stories', stories(at, newest.map(article => ({ article, notes: [] })))),
  ];
}

function section(key, heading, content) {
  return content === null ? null
    : h('section', { class: key, 'aria-labelledby': `entity-${key}` }, h('h2', { id: `entity-${key}` }, heading), content);
}

function counted(entities, count) {
  return h('ul', { class: 'entities' }, entities.map(entity => h('li', {},
    entityLink(entity), ' ', h('span', { class: 'facet-count' }, number(count(entity)), hidden(count(entity) === 1 ? ' article' : ' articles')))));
}

function listed(nodes, between = ', ') {
  return nodes.flatMap((node, index) => (index > 0 ? [between, node] : [node]));
}
