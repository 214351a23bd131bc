// How many articles there are, and how the question was read.

import { byId, h, withCode } from './dom.js';
import { articles, moves, number } from './format.js';
import { answerOf, isAnswered } from './shown-answer.js';
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
    announce.textContent = [countOf(at, reply), ...warnings.map(({ message }) => message.replaceAll('`', ''))].join('. ');
  }

  function clear() {
    line.replaceChildren();
    hints.hidden = true;
    hints.replaceChildren();
    announce.textContent = '';
  }

  store.subscribe((state, before) => {
    heading.textContent = headingOf(state.at);
    const answer = answerOf(state);
    if (answer === answerOf(before) || !isAnswered(state)) return;
    if (answer.phase === 'ready') show(answer);
    if (answer.phase === 'failed') clear();
  });
}

export function count({ value, articles: printed, exact }) {
  const counted = printed > value ? `${articles(value)} (${number(printed)} with copies)` : articles(value);
  return exact ? counted : `At least ${counted}`;
}

function headingOf(at) {
  switch (at.view) {
    case 'moves': return 'Moves';
    case 'flows': return 'Flows';
    default: return isStart(behind(at)) ? 'Latest articles' : 'Results';
  }
}

function countOf(at, reply) {
  switch (at.view) {
    case 'moves': return moves(reply.total);
    case 'flows': return `${moves(reply.total)} from one organisation to another`;
    default: return count(reply.total);
  }
}

function statusParts(at, reply) {
  const parts = [h('strong', {}, countOf(at, reply)), `${number(reply.tookMillis)} ms`];
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
