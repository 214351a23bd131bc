// Where and when: the line above a headline.

import { h, hidden, webAddress } from './dom.js';
import { day, moment } from './format.js';

export function time(published, precise = false) {
  if (published === null) return h('span', { class: 'unknown-date' }, 'date unknown');
  return h('time', { datetime: published }, precise ? moment(published) : day(published));
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
  return h('p', { class: 'dateline' }, parts.filter(part => part !== null)
    .map(part => h('span', {}, part)));
}
