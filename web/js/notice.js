// What stands in the place of articles where there are none: what to do next.

import { filtersOf } from './chips.js';
import { byId, h } from './dom.js';
import { asking, hrefOf, isFiltered, START, withoutFilters } from './url-state.js';

export function notice({ store, labels, retrySearch }) {
  const root = byId('notice');

  store.subscribe(({ search }, before) => {
    if (search === before.search || search.phase === 'loading') return;
    if (search.phase === 'failed') root.replaceChildren(failure(search.error, retrySearch));
    else if (search.reply.hits.length === 0) root.replaceChildren(empty(search, labels));
    else root.replaceChildren();
  });
}

/** An error in words, with the request id that finds it in the server's log. */
export function failure(error, retry) {
  return h('div', { class: 'notice failure', role: 'alert' },
    h('p', { class: 'notice-title' }, titleOf(error)),
    h('p', {}, error.detail ?? String(error)),
    error.requestId ? h('p', { class: 'request-id' }, 'Request ', h('code', {}, error.requestId)) : null,
    h('p', {}, isRefused(error) ? startAgain() : h('button', { type: 'button', on: { click: retry } }, 'Try again')));
}

/** In the words of the page where the server's are those of HTTP. */
function titleOf({ status, title }) {
  switch (status) {
    case 400: return 'This cannot be searched for';
    case 404: return 'It is not in the index';
    default: return title ?? 'Something went wrong';
  }
}

/** Whether the same request would be refused again. */
function isRefused({ status }) {
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}

function startAgain() {
  return h('a', { href: hrefOf(START) }, 'Start again');
}

function empty({ at, reply }, labels) {
  if (reply.total.value > 0) {
    return h('div', { class: 'notice' },
      h('p', { class: 'notice-title' }, 'The results end before this page'),
      h('p', {}, h('a', { href: hrefOf(asking(at, {})) }, 'To the first page')));
  }
  return h('div', { class: 'notice' },
    h('p', { class: 'notice-title' }, 'No article matches'),
    isFiltered(at) ? withoutOne(at, labels) : null,
    begunWord(at),
    /\s/u.test(at.q.trim()) ? otherWords() : null,
    h('p', {}, startAgain(), ' with the latest articles.'));
}

export function withoutOne(at, labels) {
  const filters = filtersOf(at, labels);
  return h('div', {},
    h('p', {}, 'Take a filter away:'),
    h('ul', {}, filters.map(({ name, without }) => h('li', {}, h('a', { href: hrefOf(without) }, `without ${name}`))),
      filters.length > 1 ? h('li', {}, h('a', { href: hrefOf(withoutFilters(at)) }, 'without any filter')) : null));
}

/** While one types, the last word is often not whole yet. Inside quotes a star would be a star. */
function begunWord(at) {
  const quoted = at.q.split('"').length % 2 === 0;
  if (quoted || !/[\p{L}\p{N}]{2}$/u.test(at.q)) return null;
  const q = `${at.q}*`;
  return h('p', {}, 'Words that begin with what was typed: ', h('a', { href: hrefOf(asking(at, { q })) }, h('code', {}, q)));
}

function otherWords() {
  return h('p', {}, 'Every word must occur: try fewer of them, put ', h('code', {}, 'OR'),
    ' between alternatives, or take the quotes off a phrase.');
}
