// The list of moves: a row each, which opens the sentences that state it.

import { byId, h, refill } from './dom.js';
import { moveRow } from './move-row.js';
import { nextMoves, previousMoves } from './move-questions.js';
import { failure, withoutOne } from './notice.js';
import { fillPager } from './pager.js';
import { articlesAt, asking, hrefOf, isFiltered, PAGE_SIZE } from './url-state.js';

const COLUMNS = ['Who', 'From', 'To', 'Kind', 'Status', 'Date', 'Sources'];
const SKELETONS = 6;

export function moveList({ store, labels, retry }) {
  const root = byId('move-list');
  const nav = byId('move-pager');

  function show({ phase, at, reply, error }) {
    fillPager(nav, phase === 'ready' ? pages(at, reply) : null);
    if (phase === 'failed') refill(root, failure(error, retry));
    else if (reply.moves.length > 0) refill(root, partly(reply, retry), table(at, reply.moves));
    else refill(root, partly(reply, retry), empty(at, reply, labels));
  }

  store.subscribe(({ at, moves: answer }, before) => {
    root.setAttribute('aria-busy', String(answer.phase === 'loading'));
    if (answer === before.moves || at.view !== 'moves') return;
    if (answer.phase === 'loading' && answer.reply === null) refill(root, Array.from({ length: SKELETONS }, skeleton));
    else if (answer.phase !== 'loading') show(answer);
  });
}

function table(at, rows) {
  return h('table', { class: 'moves-table', role: 'table', 'aria-labelledby': 'results-heading' },
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' },
      COLUMNS.map(name => h('th', { scope: 'col', role: 'columnheader' }, name)))),
    h('tbody', { role: 'rowgroup' }, rows.flatMap((move, index) => moveRow(at, move, index, COLUMNS.length))));
}

/** The whole ledger of moves may not be read yet. */
export function partly({ partial }, retry) {
  return !partial ? null : h('div', { class: 'notice' },
    h('p', {}, 'Time ran out: only a part of the articles was looked at.'),
    h('p', {}, h('button', { type: 'button', on: { click: retry } }, 'Ask again')));
}

function empty(at, reply, labels) {
  if (reply.total > 0) {
    return h('div', { class: 'notice' },
      h('p', { class: 'notice-title' }, 'The moves end before this page'),
      h('p', {}, h('a', { href: hrefOf(asking(at, {})) }, 'To the first page')));
  }
  return noMove(at, labels);
}

/** What to do where no move is found. */
export function noMove(at, labels) {
  return h('div', { class: 'notice' },
    h('p', { class: 'notice-title' }, 'No article of this search tells of a move'),
    isFiltered(at) ? withoutOne(at, labels) : null,
    at.background === null
      ? h('p', {}, h('a', { href: hrefOf(asking(at, { background: 'true' })) }, 'With what is told as background, too'))
      : null,
    h('p', {}, h('a', { href: hrefOf(articlesAt(at)) }, 'To the articles')));
}

function pages(at, reply) {
  return {
    page: at.page, pages: Math.ceil(reply.total / PAGE_SIZE),
    first: asking(at, {}), previous: previousMoves(at), next: nextMoves(at, reply),
  };
}

function skeleton() {
  return h('div', { class: 'skeleton', 'aria-hidden': 'true' }, h('div', { class: 'bone tall' }), h('div', { class: 'bone medium' }));
}
