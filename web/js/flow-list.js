// The flows between organisations: over time, as a diagram and as a table.

import { byId, h, refill } from './dom.js';
import { flowDiagram } from './flow-diagram.js';
import { bars, flowTable, peak } from './flow-table.js';
import { moves, number, period } from './format.js';
import { noMove, partly } from './move-list.js';
import { failure } from './notice.js';

const SERIES_HEIGHT = 100;

export function flowList({ store, labels, retry }) {
  const root = byId('flows');

  function show({ phase, at, reply, error }) {
    if (phase === 'failed') refill(root, failure(error, retry));
    else if (reply.flows.length === 0) refill(root, partly(reply, retry), noMove(at, labels));
    else refill(root, partly(reply, retry), overTime(reply), flowDiagram(at, reply.flows), flowTable(at, reply), rest(reply));
  }

  store.subscribe(({ at, flows: answer }, before) => {
    root.setAttribute('aria-busy', String(answer.phase === 'loading'));
    if (answer === before.flows || at.view !== 'flows') return;
    if (answer.phase === 'loading' && answer.reply === null) refill(root, skeleton());
    else if (answer.phase !== 'loading') show(answer);
  });
}

/** When the moves took place or were first told: other days than those on which the articles came out. */
function overTime({ series: { interval, starts, counts, unknown } }) {
  if (counts.length === 0) return null;
  const most = peak(counts);
  return h('figure', { class: 'series' },
    h('figcaption', {}, `Moves by ${interval}, at most ${number(counts[most])}`,
      unknown === 0 ? null : `; ${moves(unknown)} of unknown date`),
    h('div', { class: 'chart' }, bars(counts, SERIES_HEIGHT,
      `Moves by ${interval}, most in ${period(interval, { start: starts[most] })}: ${moves(counts[most])}`)),
    h('p', { class: 'axis', 'aria-hidden': 'true' },
      h('span', {}, period(interval, { start: starts[0] })),
      starts.length > 1 ? h('span', {}, period(interval, { start: starts.at(-1) })) : null));
}

function rest({ cells, flows }) {
  return cells <= flows.length ? null
    : h('p', { class: 'soft' }, `The ${number(flows.length)} largest of ${number(cells)} flows. Filters show others.`);
}

function skeleton() {
  return h('div', { class: 'skeleton', 'aria-hidden': 'true' },
    h('div', { class: 'bone short' }), Array.from({ length: 8 }, () => h('div', { class: 'bone tall' })));
}
