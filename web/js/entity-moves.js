// The newest talent moves of an entity, and the way to all of them.

import { h } from './dom.js';
import { number } from './format.js';
import { moveInWords } from './move-words.js';
import { stories } from './stories.js';
import { hrefOf } from './url-state.js';

/**
 * @param at where they are shown
 * @param {{total: number, newest: object[]}} moves
 * @param all where the whole list of them is
 * @returns null where there are none
 */
export function entityMoves(at, { total, newest }, all) {
  return total === 0 ? null : [
    h('ul', { class: 'movements' }, newest.map(move => h('li', {}, moveInWords(move), toldBy(at, move)))),
    total > newest.length ? h('p', {}, h('a', { href: hrefOf(all) }, `All ${number(total)} moves`)) : null,
  ];
}

/** The article that told it first. */
function toldBy(at, { sources: [first], articles }) {
  if (first === undefined) return null;
  const notes = articles > 1 ? [`${number(articles)} articles tell it`] : [];
  return stories(at, [{ article: { ...first, id: first.article, copies: null }, notes }]);
}
