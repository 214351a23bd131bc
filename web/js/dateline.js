// Where and when: the line above a headline, and others like it.

import { h, hidden, webAddress } from './dom.js';
import { day, moment, partialDay } from './format.js';

export function time(published, precise = false) {
  if (published === null) return h('span', { class: 'unknown-date' }, 'date unknown');
  return h('time', { datetime: published }, precise ? moment(published) : day(published));
}

/** A date of which only the year or the month may be known. */
export function partialDate(date) {
  return h('time', { datetime: date }, partialDay(date));
}

/** A link to where the article came from, null where that cannot be linked to. */
export function original(url, title) {
  const address = webAddress(url);
  if (address === null) return null;
  return h('a', { class: 'original', href: address, rel: 'noopener noreferrer external' },
    'Original', hidden(title.trim() === '' ? ' of an untitled article' : ` of “${title}”`),
    h('span', { 'aria-hidden': 'true' }, ' ↗'));
}

/** The parts in a row; null is left out. */
export function dateline(...parts) {
  return row('dateline', parts);
}

/** What else is to be said, in a row; null is left out, and so is a row of nothing. */
export function factLine(...parts) {
  return parts.every(part => part === null) ? null : row('facts', parts);
}

function row(kind, parts) {
  return h('p', { class: kind }, parts.filter(part => part !== null).map(part => h('span', {}, part)));
}
