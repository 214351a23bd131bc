// Text with the matched words marked.

import { h } from './dom.js';

/** @param {{text: string, hit: boolean}[]} parts */
export function marked(parts) {
  return parts.map(({ text, hit }) => (hit ? h('mark', {}, text) : text));
}

export function snippet(parts) {
  return h('p', { class: 'snippet', dir: 'auto' }, marked(parts));
}

/** A headline, or what stands in its place. */
export function headline(title, parts) {
  if (title.trim() === '') return [h('span', { class: 'untitled' }, '(untitled)')];
  return parts.length > 0 ? marked(parts) : [title];
}

/** The words a search found in a hit, to be marked in the whole article. */
export function foundWords({ titleParts, snippets }) {
  const parts = [titleParts, ...snippets].flat();
  return [...new Set(parts.filter(part => part.hit).map(part => part.text.toLowerCase()))];
}
