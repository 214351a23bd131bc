// How many articles there are, and how the question was read.

import { byId, h } from './dom.js';
import { articles, number } from './format.js';
import { behind, isStart } from './url-state.js';

/** How much of the query is shown on either side of an odd part, in characters. */
const CONTEXT = 16;

export function status({ store }) {
  const heading = byId('heading');
  const line = byId('status');
  const hints = byId('hints');
  const announce = byId('announce');

  function show({ at, reply }) {
    line.replaceChildren(...statusParts(at, reply).map(part => h('span', {}, part)));
    const { warnings } = reply.query;
    hints.hidden = warnings.length === 0;
    hints.replaceChildren(...warnings.map(warning => hint(at.q, warning)));
    announce.textContent = [count(reply.total), ...warnings.map(({ message }) => message.replaceAll('`', ''))].join('. ');
  }

  function clear() {
    line.replaceChildren();
    hints.hidden = true;
    hints.replaceChildren();
    announce.textContent = '';
  }

  store.subscribe(({ at, search }, before) => {
    heading.textContent = isStart(behind(at)) ? 'Latest articles' : 'Results';
    if (search === before.search) return;
    if (search.phase === 'ready') show(search);
    if (search.phase === 'failed') clear();
  });
}

export function count({ value, articles: printed, exact }) {
  const counted = printed > value ? `${articles(value)} (${number(printed)} with copies)` : articles(value);
  return exact ? counted : `At least ${counted}`;
}

function statusParts(at, reply) {
  const parts = [h('strong', {}, count(reply.total)), `${number(reply.tookMillis)} ms`];
  if (reply.partial) parts.push('time ran out: a part of the index was searched');
  if (at.q.trim() !== '') parts.push(h('span', {}, 'parsed as ', h('code', {}, reply.query.read)));
  return parts;
}

/** What was odd, with the odd part in its place, and a way to it. */
function hint(q, { start, end, message }) {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(q.length, end + CONTEXT);
  const show = () => {
    const input = byId('q');
    input.focus();
    input.setSelectionRange(start, end);
  };
  return h('li', {},
    h('span', { class: 'hint-message' }, withCode(message)),
    h('code', {},
      from > 0 ? '…' : null, q.slice(from, start),
      h('mark', { class: 'odd' }, q.slice(start, end) || '‸'),
      q.slice(end, to), to < q.length ? '…' : null),
    h('button', { type: 'button', class: 'quiet', on: { click: show } }, 'Show in the search field'));
}

/** A message has what was typed, or what to type, between backquotes. */
function withCode(message) {
  return message.split('`').map((text, index) => (index % 2 === 1 ? h('code', {}, text) : text));
}
