// The way back from what is open in front of the results.

import { h } from './dom.js';
import { closed, hrefOf } from './url-state.js';

/** Back to what it was opened from, be it the results or another article or entity. */
export function back(at) {
  const toResults = !history.state?.stacked && (at.article === null || at.entity === null);
  return h('p', { class: 'back' },
    h('a', { href: hrefOf(closed(at)), 'data-key': 'back', 'data-back': true }, toResults ? `← Back to the ${at.view ?? 'articles'}` : '← Back'));
}
