// A text cut where its names and its matched words begin and end. Pure; offsets are UTF-16, ends excluded.

/** Words are told apart by what is around them only in scripts that put spaces between words. */
const SPACED = '[\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}\\p{sc=Arabic}\\p{sc=Hebrew}\\p{N}]';

/** The spans of the paragraphs, which an empty line separates. */
export function paragraphs(text) {
  const spans = [];
  let start = 0;
  for (const gap of text.matchAll(/\n\n+/gu)) {
    spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.filter(({ start, end }) => start < end);
}

/** Where the words stand, in any case, whole words only; in order. */
export function wordSpans(text, words) {
  if (words.length === 0) return [];
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<!${SPACED}(?=${SPACED}))(?:${longestFirst.join('|')})(?!(?<=${SPACED})${SPACED})`, 'giu');
  return [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length }));
}

/** `RegExp.escape` for words: under the `u` flag only what is special may be escaped. */
function escaped(word) {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

/**
 * One stretch of the text, as runs of plain text and mentions, each in parts that were matched or not.
 *
 * @param {{start: number, end: number}} span
 * @param {{start: number, end: number}[]} mentions in order, none overlapping
 * @param {{start: number, end: number}[]} found likewise
 * @returns {{mention: ?object, parts: {text: string, hit: boolean}[]}[]}
 */
export function runs(text, span, mentions, found) {
  return cut(span, mentions).map(({ start, end, within }) => ({
    mention: within,
    parts: cut({ start, end }, found).map(part => ({ text: text.slice(part.start, part.end), hit: part.within !== null })),
  }));
}

/**
 * A stretch of the text before, within and after a mark.
 *
 * @param {?{start: number, end: number}} mark
 * @returns {{start: number, end: number, within: ?object}[]} none empty
 */
export function around(span, mark) {
  return cut(span, mark === null ? [] : [mark]);
}

/** The span in pieces, each within one of the marks or between them. */
function cut({ start, end }, marks) {
  const pieces = [];
  let position = start;
  for (const mark of marks) {
    const from = Math.max(mark.start, position);
    const to = Math.min(mark.end, end);
    if (from >= to) continue;
    if (from > position) pieces.push({ start: position, end: from, within: null });
    pieces.push({ start: from, end: to, within: mark });
    position = to;
  }
  if (position < end) pieces.push({ start: position, end, within: null });
  return pieces;
}
