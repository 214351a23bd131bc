// The talent moves of an entity: who came and who left, or where a person went.

import { byId, h, refill } from './dom.js';
import { number } from './format.js';
import { moveInWords } from './move-words.js';
import { failure } from './notice.js';
import { stories } from './stories.js';
import { asking, hrefOf, START } from './url-state.js';

/** Whose moves: the part of a move that the entity is, and what such moves are called. */
const OF_ORGANISATION = [['to', 'Who came'], ['from', 'Who left']];
const OF_PERSON = [['person', 'Moves']];

export function partsOf({ dimension }) {
  return dimension === 'person' ? OF_PERSON : OF_ORGANISATION;
}

/** The place for them on an entity's page; filled by {@link entityMoves}. */
export function movesPlace() {
  return h('div', { id: 'entity-moves' });
}

export function entityMoves({ store, retryMovements }) {
  let filled = { root: null, movements: null };

  function content({ movements: { phase, value, error }, profile, at }) {
    switch (phase) {
      case 'closed': case 'loading': return [];
      case 'failed': return [failure(error, retryMovements)];
      case 'ready': return partsOf(profile.value).map(([part, heading], index) =>
        list(at, part, heading, profile.value, value[index])).filter(section => section !== null);
    }
  }

  store.subscribe(state => {
    const root = byId('entity-moves');
    if (root === null || (root === filled.root && state.movements === filled.movements)) return;
    filled = { root, movements: state.movements };
    refill(root, content(state));
  });
}

function list(at, part, heading, { id }, { moves, total }) {
  if (total === 0) return null;
  return h('section', { 'aria-labelledby': `entity-${part}` },
    h('h2', { id: `entity-${part}` }, heading),
    h('ul', { class: 'movements' }, moves.map(move => h('li', {}, moveInWords(move), source(at, move)))),
    total > moves.length ? h('p', {}, h('a', { href: hrefOf(asking(START, { q: `${part}:${id}` })) },
      `Articles on all ${number(total)}`)) : null);
}

/** The article that told it first. */
function source(at, { sources: [first], articles }) {
  if (first === undefined) return null;
  const notes = articles > 1 ? [`${number(articles)} articles tell it`] : [];
  const { article: id, title, source: outlet, published } = first;
  return stories(at, [{ article: { id, title, source: outlet, published, copies: null }, notes }]);
}
