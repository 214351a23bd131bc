// Where one gets to among moves and flows, and what to ask there. Pure.

import { hasCell, writeChosen } from './move-address.js';
import { asking, MAX_REACH, PAGE_SIZE, searchParameters, START } from './url-state.js';

export const MOVE_SORTS = { newest: 'Newest first', oldest: 'Oldest first', sources: 'Most sources' };

export const LEVELS = { team: 'Teams', company: 'Companies', parent: 'Parent companies' };

/** How many flows are shown. */
const FLOWS = 50;

/** Who came to an organisation from outside of it. */
export function arrivalsOf(id) {
  return asking(START, { view: 'moves', q: `to:"${id}" -from:"${id}"` });
}

/** Who left an organisation for somewhere outside of it. */
export function departuresOf(id) {
  return asking(START, { view: 'moves', q: `from:"${id}" -to:"${id}"` });
}

export function movesOfPerson(id) {
  return asking(START, { view: 'moves', filters: { person: [id] } });
}

/** The list of moves of the same search. */
export function movesOf(at) {
  return asking(at, { view: 'moves', sort: at.sort === 'relevance' ? null : at.sort });
}

export function flowsOf(at) {
  return asking(at, { view: 'flows', sort: null, origin: null, destination: null });
}

/** The moves that a cell of the table of flows counts; of all from or to an organisation where one end is null. */
export function cellOf(at, origin, destination) {
  return asking(at, { view: 'moves', sort: null, origin, destination });
}

export function withoutCell(at) {
  return asking(at, { origin: null, destination: null, level: null });
}

export function isPart(at, part, value) {
  return (at.parts[part] ?? []).includes(value);
}

export function withPart(at, part, value) {
  return isPart(at, part, value) ? asking(at, {})
    : asking(at, { parts: { ...at.parts, [part]: [...(at.parts[part] ?? []), value] } });
}

export function withoutPart(at, part, value) {
  const { [part]: chosen = [], ...others } = at.parts;
  const values = chosen.filter(other => other !== value);
  return asking(at, { parts: values.length > 0 ? { ...others, [part]: values } : others });
}

export function moveSortOf(at) {
  return at.sort ?? 'newest';
}

export function levelOf(at) {
  return at.level ?? 'company';
}

/** The parameters of `/api/moves`; null in another view than its own two. The flows show its facets only. */
export function movesQuery(at) {
  if (at.view === null) return null;
  if (at.view === 'flows') {
    const parameters = chosenMoves(at);
    parameters.set('size', '0');
    return parameters.toString();
  }
  const parameters = listedMoves(at);
  parameters.set('size', String(PAGE_SIZE));
  if (at.cursor) parameters.set('cursor', at.cursor);
  else if (at.page > 1) parameters.set('offset', String((at.page - 1) * PAGE_SIZE));
  return parameters.toString();
}

/** All moves of the list, in its order, as a file. */
export function movesExportQuery(at) {
  return listedMoves(at).toString();
}

function listedMoves(at) {
  const parameters = chosenMoves(at);
  if (hasCell(at)) {
    parameters.set('level', levelOf(at));
    if (at.origin) parameters.set('origin', at.origin);
    if (at.destination) parameters.set('destination', at.destination);
  }
  parameters.set('sort', moveSortOf(at));
  return parameters;
}

/** The parameters of `/api/flows`; null in another view. */
export function flowsQuery(at) {
  if (at.view !== 'flows') return null;
  const parameters = chosenMoves(at);
  parameters.set('level', levelOf(at));
  parameters.set('size', String(FLOWS));
  return parameters.toString();
}

function chosenMoves(at) {
  const parameters = searchParameters({ ...at, stories: null });
  writeChosen(at, parameters);
  return parameters;
}

/** Pages go on with the cursor of the reply, which holds whatever comes in meanwhile; back goes by number. */
export function nextMoves(at, { cursor }) {
  return cursor === null ? null : { ...at, page: at.page + 1, cursor };
}

export function previousMoves(at) {
  const reached = (at.page - 1) * PAGE_SIZE <= MAX_REACH;
  return at.page > 1 && reached ? { ...at, page: at.page - 1, cursor: null } : null;
}
