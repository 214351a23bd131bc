// The address as a value, and back. Pure: nothing here touches the page.
//
// `at` is where someone is: the words, the filters, the days, the order, the page, the open article.
// The names in the address are those of the API, so that an address can be read as a request.

import { chosenParts, hasCell, NO_MOVES, readMoves, writeMoves } from './move-address.js';

/** The facets, in the order in which the page shows them. */
export const DIMENSIONS = ['company', 'person', 'product', 'place', 'tag', 'source', 'language'];

export const PAGE_SIZE = 20;

const LONGEST_LIST = 100;

/** The last hit that an offset reaches; beyond it the server goes on with a cursor. */
export const MAX_REACH = 10_000;

/**
 * @typedef {object} At
 * @property {string} q as typed
 * @property {Record<string, string[]>} filters chosen values by dimension; no empty lists
 * @property {?string} after first day, included
 * @property {?string} before last day, excluded
 * @property {?string} stories `all` where copies are not folded
 * @property {?string} sort null for what suits the question, see {@link sortOf}
 * @property {number} page from 1
 * @property {?string} cursor goes on where offsets end
 * @property {?string} article the id of the open article
 * @property {?string} entity the id of the entity whose page is open, behind the article where both are
 *
 * Beside them what `move-address.js` has of moves.
 */

/** @type {At} */
export const START = Object.freeze({
  q: '', filters: Object.freeze({}), after: null, before: null, stories: null, sort: null, page: 1,
  cursor: null, article: null, entity: null, ...NO_MOVES,
});

/** @param {string} search the query part of an address, with or without its question mark */
export function parse(search) {
  const parameters = new URLSearchParams(search);
  const filters = {};
  for (const dimension of DIMENSIONS) {
    const values = [...new Set(parameters.getAll(dimension).filter(value => value.trim() !== ''))];
    if (values.length > 0) filters[dimension] = values;
  }
  const page = Number(parameters.get('page'));
  return {
    q: parameters.get('q') ?? '',
    filters,
    after: parameters.get('after') || null,
    before: parameters.get('before') || null,
    stories: parameters.get('stories') || null,
    sort: parameters.get('sort') || null,
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    cursor: parameters.get('cursor') || null,
    article: parameters.get('article') || null,
    entity: parameters.get('entity') || null,
    ...readMoves(parameters),
  };
}

/** The query part of an address, from its question mark on; empty for the start page. */
export function format(at) {
  const parameters = searchParameters(at);
  writeMoves(at, parameters);
  if (at.sort) parameters.set('sort', at.sort);
  if (at.page > 1) parameters.set('page', String(at.page));
  if (at.cursor) parameters.set('cursor', at.cursor);
  if (at.article) parameters.set('article', at.article);
  if (at.article && at.mark) parameters.set('mark', at.mark);
  if (at.entity) parameters.set('entity', at.entity);
  const text = parameters.toString();
  return text === '' ? '' : '?' + text;
}

/** What to put into a link: like {@link format}, but never empty. */
export function hrefOf(at) {
  return format(at) || './';
}

/**
 * The parameters of `/api/search`.
 *
 * @param {At} at
 * @param {(dimension: string) => number} facetSize how many values of a dimension to ask for
 */
export function apiQuery(at, facetSize) {
  const parameters = searchParameters(at);
  parameters.set('sort', sortOf(at));
  parameters.set('size', String(PAGE_SIZE));
  if (at.cursor) parameters.set('cursor', at.cursor);
  else if (at.page > 1) parameters.set('offset', String((at.page - 1) * PAGE_SIZE));
  parameters.set('facets', DIMENSIONS.map(dimension => `${dimension}:${facetSize(dimension)}`).join(','));
  return parameters.toString();
}

/** The parameters of `/api/search.csv` and its like: all hits, in the order of the pages. */
export function exportQuery(at) {
  const parameters = searchParameters(at);
  parameters.set('sort', sortOf(at));
  return parameters.toString();
}

/** The parameters for hits alone, as many as fit into one answer. */
export function listQuery(at) {
  const parameters = searchParameters(at);
  parameters.set('sort', sortOf(at));
  parameters.set('size', String(LONGEST_LIST));
  parameters.set('facets', '');
  return parameters.toString();
}

/** What is searched for, without its order and its page. */
export function searchParameters(at) {
  const parameters = new URLSearchParams();
  if (at.q.trim() !== '') parameters.set('q', at.q);
  for (const dimension of DIMENSIONS) {
    for (const value of at.filters[dimension] ?? []) parameters.append(dimension, value);
  }
  if (at.after) parameters.set('after', at.after);
  if (at.before) parameters.set('before', at.before);
  if (at.stories) parameters.set('stories', at.stories);
  return parameters;
}

/** What a hit's copies are among, as a question of its own: those that match what was asked. */
export function askingCopies(at, read, id) {
  const q = read === '*' ? `copies:${id}` : `copies:${id} AND (${read})`;
  return asking(at, { q, stories: 'all', sort: 'oldest' });
}

/** All that print one text. */
export function copiesOf(id) {
  return asking(START, { q: `copies:${id}`, stories: 'all' });
}

export function storyOf(id) {
  return asking(START, { q: `story:${id}` });
}

/** The page of an entity. */
export function entityOf(id) {
  return { ...START, entity: id };
}

/** Whether something is open in front of the results. */
export function isOpen(at) {
  return at.article !== null || at.entity !== null;
}

/** The results behind whatever is open. */
export function behind(at) {
  return { ...at, article: null, mark: null, entity: null };
}

/** Without what is open in front. */
export function closed(at) {
  return at.article !== null ? { ...at, article: null, mark: null } : { ...at, entity: null };
}

export function isFolded(at) {
  return at.stories !== 'all';
}

/** The order in force: relevance says nothing where no words were typed. */
export function sortOf(at) {
  return at.sort ?? (at.q.trim() === '' ? 'newest' : 'relevance');
}

/** The articles of a search, whichever view of it is shown: opening one asks nothing anew. */
export function articlesAt(at) {
  if (at.view === null) return behind(at);
  return asking(at, { ...NO_MOVES, sort: at.sort === 'sources' ? null : at.sort });
}

/** Another question: begins again at its first page, with nothing open. */
export function asking(at, change) {
  return { ...at, page: 1, cursor: null, article: null, mark: null, entity: null, ...change };
}

export function isChosen(at, dimension, value) {
  return (at.filters[dimension] ?? []).includes(value);
}

export function withFilter(at, dimension, value) {
  if (isChosen(at, dimension, value)) return asking(at, {});
  const values = [...(at.filters[dimension] ?? []), value];
  return asking(at, { filters: { ...at.filters, [dimension]: values } });
}

export function withoutFilter(at, dimension, value) {
  const { [dimension]: chosen = [], ...others } = at.filters;
  const values = chosen.filter(other => other !== value);
  return asking(at, { filters: values.length > 0 ? { ...others, [dimension]: values } : others });
}

export function withoutDays(at) {
  return asking(at, { after: null, before: null });
}

export function withoutFilters(at) {
  return asking(at, { filters: {}, after: null, before: null, parts: {}, origin: null, destination: null });
}

/** The chosen values in the order of the dimensions: `[dimension, value]`. */
export function chosenValues(at) {
  return DIMENSIONS.flatMap(dimension => (at.filters[dimension] ?? []).map(value => [dimension, value]));
}

export function hasDays(at) {
  return at.after !== null || at.before !== null;
}

export function isFiltered(at) {
  return hasDays(at) || chosenValues(at).length > 0 || chosenParts(at).length > 0 || hasCell(at);
}

/** Whether nothing was asked yet. */
export function isStart(at) {
  return at.q.trim() === '' && !isFiltered(at) && at.page === 1 && !isOpen(at) && at.view === null;
}
