// The flows as a table: from where, to where, how many moves, the latest of them, and how they spread over time.

import { h, hidden, svg } from './dom.js';
import { day, moves, number, period } from './format.js';
import { cellOf } from './move-questions.js';
import { hrefOf } from './url-state.js';

const COLUMNS = ['From', 'To', 'Moves', 'Latest', 'Over time'];

/** Of a sparkline, in its own units. */
const HEIGHT = 20;
const LEAST_HEIGHT = 2;

export function flowTable(at, { flows, series }) {
  return h('table', { class: 'flows-table', 'aria-labelledby': 'results-heading' },
    h('thead', {}, h('tr', {}, COLUMNS.map(name => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, flows.map(flow => row(at, flow, series))));
}

function row(at, { origin, destination, count, latest, counts }, series) {
  const cell = hrefOf(cellOf(at, origin.id, destination.id));
  return h('tr', { 'data-flow': `${origin.id} ${destination.id}` },
    h('th', { scope: 'row' }, h('a', { class: 'entity company', href: hrefOf(cellOf(at, origin.id, null)) },
      hidden('All moves from '), origin.name)),
    h('td', {}, h('a', { class: 'entity company', href: hrefOf(cellOf(at, null, destination.id)) },
      hidden('All moves to '), destination.name)),
    h('td', { class: 'count' }, h('a', { class: 'flow-open', href: cell, 'data-key': `${origin.id} ${destination.id}` },
      number(count), hidden(`${count === 1 ? ' move' : ' moves'} from ${origin.name} to ${destination.name}`))),
    h('td', { class: 'latest' }, latest === null ? hidden('unknown') : h('time', { datetime: latest }, day(latest))),
    h('td', { class: 'trend' }, spark(counts, series)));
}

function spark(counts, { interval, starts }) {
  if (counts.length === 0) return null;
  return bars(counts, HEIGHT, `Most in ${period(interval, { start: starts[peak(counts)] })}: ${moves(counts[peak(counts)])}`);
}

/** A bar for each count, stretched to their place. */
export function bars(counts, height, label) {
  const highest = Math.max(1, ...counts);
  return svg('svg', { role: 'img', viewBox: `0 0 ${counts.length} ${height}`, preserveAspectRatio: 'none', 'aria-label': label },
    counts.map((count, index) => {
      const tall = count === 0 ? 0 : Math.max(LEAST_HEIGHT, count / highest * height);
      return svg('rect', { x: index + 0.08, width: 0.84, y: height - tall, height: tall });
    }));
}

export function peak(counts) {
  return counts.indexOf(Math.max(...counts));
}
