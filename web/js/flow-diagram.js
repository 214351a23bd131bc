// The largest flows as a Sankey diagram, drawn to the width that it has. A picture for those who see and point: all
// that it leads to stands in the table below it, too.

import { h, svg } from './dom.js';
import { moves } from './format.js';
import { cellOf } from './move-questions.js';
import { sankey } from './sankey.js';
import { hrefOf } from './url-state.js';

/** More flows than these are a thicket. */
const DRAWN = 24;

const NODE = 10;
const SLOT = 20;
const GAP = 6;
const LABEL_GAP = 8;

/** What the larger column fills with its nodes, and how high a single move may be. */
const FILLED = 320;
const MOST_UNIT = 16;

/** How much of the width is for the labels of each side, and how wide a letter is about. */
const LABEL_SHARE = 0.3;
const WIDEST_LABEL = 190;
const LETTER = 7.8;

export function flowDiagram(at, flows) {
  const drawn = flows.slice(0, DRAWN);
  const frame = h('div', { class: 'sankey', 'aria-hidden': 'true' });
  let width = 0;
  new ResizeObserver(([{ contentRect }]) => {
    if (Math.round(contentRect.width) === width || contentRect.width === 0) return;
    width = Math.round(contentRect.width);
    frame.replaceChildren(draw(at, drawn, width));
  }).observe(frame);
  return [
    frame,
    drawn.length < flows.length ? h('p', { class: 'soft' }, `The ${drawn.length} largest flows are drawn.`) : null,
  ];
}

function draw(at, flows, width) {
  const ends = flows.map(({ origin, destination, count }) => ({ origin: origin.id, destination: destination.id, count }));
  const names = new Map(flows.flatMap(({ origin, destination }) => [[origin.id, origin.name], [destination.id, destination.name]]));
  const total = flows.reduce((sum, { count }) => sum + count, 0);
  const { origins, destinations, ribbons, height } = sankey(ends, {
    unit: Math.min(MOST_UNIT, FILLED / total), slot: SLOT, gap: GAP,
  });
  const label = Math.min(WIDEST_LABEL, width * LABEL_SHARE);
  const [left, right] = [label, width - label];
  return svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height },
    ribbons.map(ribbon => link(cellOf(at, ribbon.flow.origin, ribbon.flow.destination), 'ribbon',
      `${names.get(ribbon.flow.origin)} → ${names.get(ribbon.flow.destination)}: ${moves(ribbon.flow.count)}`,
      svg('path', { d: band(ribbon, left, right) }))),
    origins.map(node => end(cellOf(at, node.id, null), node, left - NODE, `from ${names.get(node.id)}`,
      text(names.get(node.id), left - NODE - LABEL_GAP, node, 'end', label))),
    destinations.map(node => end(cellOf(at, null, node.id), node, right, `to ${names.get(node.id)}`,
      text(names.get(node.id), right + NODE + LABEL_GAP, node, 'start', label))));
}

function link(there, kind, title, ...content) {
  return svg('a', { class: kind, href: hrefOf(there), tabindex: -1 }, svg('title', {}, title), content);
}

function end(there, { y, height, total }, x, title, label) {
  return link(there, 'end', `${title}: ${moves(total)}`, svg('rect', { x, y, width: NODE, height }), label);
}

/** A name as far as there is room for it. */
function text(name, x, { y, height }, anchor, room) {
  const letters = Math.max(3, Math.floor((room - NODE - LABEL_GAP) / LETTER));
  const shown = [...name].length > letters ? `${[...name].slice(0, letters - 1).join('')}…` : name;
  return svg('text', { x, y: y + height / 2, 'text-anchor': anchor, 'dominant-baseline': 'central' }, shown);
}

/** Two curves that leave and arrive level, with the width of the flow between them. */
function band({ from, to, width }, left, right) {
  const middle = (left + right) / 2;
  return `M${left},${from}C${middle},${from} ${middle},${to} ${right},${to}`
    + `v${width}C${middle},${to + width} ${middle},${from + width} ${left},${from + width}z`;
}
