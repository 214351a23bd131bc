// What the sources of a move say: the sentence of each, and the way to it in its article.

import { api, createLane } from './api.js';
import { dateline, original, time } from './dateline.js';
import { statusName } from './dimensions.js';
import { h } from './dom.js';
import { articles } from './format.js';
import { markOf } from './move-address.js';
import { failure } from './notice.js';
import { headline } from './snippet.js';
import { hrefOf } from './url-state.js';

/** @param at where the row is shown */
export function moveSources(at, { id, articles: count, sources, statuses }) {
  const lane = createLane();
  const several = statuses.length > 1;
  const content = h('div', { 'aria-live': 'polite' });

  function show(listed, ...more) {
    content.replaceChildren(h('ul', {}, listed.map(source => item(at, source, several))), ...more);
  }

  function load() {
    lane.run(
      signal => api.move(id, signal),
      move => show(move.sources),
      error => show(sources, failure(error, load)));
  }

  if (count <= sources.length) show(sources);
  else show(sources, h('button', { type: 'button', class: 'quiet', on: { click: load } }, `All ${articles(count)}`));
  return content;
}

function item(at, { article, title, url, source, published, move, text }, several) {
  return h('li', {},
    dateline(source, time(published), several ? h('span', { class: `said ${move.status}` }, statusName(move.status)) : null,
      original(url, title)),
    h('blockquote', { dir: 'auto' }, text),
    h('p', {}, h('a', {
      href: hrefOf({ ...at, article, mark: markOf(move.evidence) }), 'data-article': article, dir: 'auto',
    }, headline(title, []))));
}
