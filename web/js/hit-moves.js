// The talent moves that a hit tells of, a line each.

import { h } from './dom.js';
import { moves as counted } from './format.js';
import { markOf } from './move-address.js';
import { moveLine } from './move-words.js';
import { hrefOf } from './url-state.js';

/**
 * @param at of the search
 * @returns null where it tells of none
 */
export function hitMoves(at, { id, moves, moveCount }) {
  if (moves.length === 0) return null;
  const more = moveCount - moves.length;
  return h('ul', { class: 'hit-moves', 'aria-label': 'Talent moves in it' },
    moves.map(move => h('li', {}, moveLine(move, opening({ ...at, article: id, mark: markOf(move.evidence) })))),
    more > 0 ? h('li', {}, h('a', opening({ ...at, article: id }), `and ${counted(more)} more`)) : null);
}

function opening(at) {
  return { href: hrefOf(at), 'data-article': at.article };
}
