// What an address says of moves: which view, which moves, which cell of the table of flows, which sentence. Pure.

/** The parts of a move that can be chosen; `person`, who moves, is a filter of its own in every view. */
export const PARTS = ['from', 'to', 'kind', 'status', 'role'];

export const VIEWS = ['moves', 'flows'];

/**
 * @typedef {object} MovesAt
 * @property {?string} view `moves`, `flows`; null for the articles
 * @property {Record<string, string[]>} parts chosen values by part; no empty lists
 * @property {?string} background `true` where moves that are told as history count, too
 * @property {?string} level up to where organisations are rolled up: `team`, `parent`; null for `company`
 * @property {?string} origin one end of a cell of the table of flows, the id of an organisation
 * @property {?string} destination the other
 * @property {?string} mark the sentence to show in the open article, `body:120-184`
 */

/** @type {MovesAt} */
export const NO_MOVES = Object.freeze({
  view: null, parts: Object.freeze({}), background: null, level: null, origin: null, destination: null, mark: null,
});

const TEXTS = ['background', 'level', 'origin', 'destination', 'mark'];

/** @param {URLSearchParams} parameters */
export function readMoves(parameters) {
  const parts = {};
  for (const part of PARTS) {
    const values = [...new Set(parameters.getAll(part).filter(value => value.trim() !== ''))];
    if (values.length > 0) parts[part] = values;
  }
  const view = parameters.get('view');
  const texts = TEXTS.map(name => [name, parameters.get(name) || null]);
  return { ...NO_MOVES, ...Object.fromEntries(texts), view: VIEWS.includes(view) ? view : null, parts };
}

export function writeMoves(at, parameters) {
  if (at.view) parameters.set('view', at.view);
  writeChosen(at, parameters);
  for (const name of ['level', 'origin', 'destination']) {
    if (at[name]) parameters.set(name, at[name]);
  }
}

/** What narrows the moves in both views. */
export function writeChosen(at, parameters) {
  for (const [part, value] of chosenParts(at)) parameters.append(part, value);
  if (at.background) parameters.set('background', at.background);
}

/** `[part, value]` in the order of the parts. */
export function chosenParts(at) {
  return PARTS.flatMap(part => (at.parts[part] ?? []).map(value => [part, value]));
}

export function hasCell(at) {
  return at.origin !== null || at.destination !== null;
}

/** The words that prove a move, as an address names them. */
export function markOf({ field, start, end }) {
  return `${field}:${start}-${end}`;
}

/** Null where it is none. */
export function readMark(mark) {
  const [, field, start, end] = /^(title|body):(\d{1,9})-(\d{1,9})$/u.exec(mark ?? '') ?? [];
  return field === undefined ? null : { field, start: Number(start), end: Number(end) };
}
