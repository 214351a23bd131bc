// The other articles that print the text of a hit, fetched when someone opens them, and the way to those
// that tell the same event in other words.

import { api, createLane } from './api.js';
import { time } from './dateline.js';
import { h, hidden } from './dom.js';
import { articles, number } from './format.js';
import { failure } from './notice.js';
import { headline } from './snippet.js';
import { askingCopies, hrefOf, isFolded, listQuery, storyOf } from './url-state.js';

/**
 * @param at of the search
 * @param read how its words were read
 */
export function related(at, read, hit) {
  const parts = [
    hit.copies !== null && isFolded(at) ? copies(at, read, hit) : null,
    storyLink(hit.story),
  ].filter(part => part !== null);
  return parts.length === 0 ? null : h('div', { class: 'related' }, parts);
}

/** Null where nobody else tells of it. */
export function storyLink(story) {
  return story === null ? null
    : h('a', { class: 'story', href: hrefOf(storyOf(story.id)) }, `${articles(story.articles)} on this story`);
}

function copies(at, read, { id, title, copies: group }) {
  const question = askingCopies(at, read, group.id);
  const lane = createLane();
  const content = h('div', { 'aria-live': 'polite' });

  function load() {
    content.replaceChildren(h('p', { class: 'loading' }, 'Fetching them …'));
    lane.run(
      signal => api.search(listQuery(question), signal),
      reply => content.replaceChildren(list(at, reply.hits.filter(copy => copy.id !== id)), ...rest(question, reply)),
      error => content.replaceChildren(failure(error, load)));
  }

  const details = h('details', {
    on: {
      toggle: () => {
        if (details.open && !content.hasChildNodes()) load();
      },
    },
  }, h('summary', { 'data-key': `copies/${id}` },
    `and ${number(group.articles)} more`, hidden(title.trim() === '' ? ' with this text' : ` with the text of “${title}”`)),
  content);
  return details;
}

function list(at, hits) {
  return h('ul', {}, hits.map(copy => h('li', {},
    copy.source === null ? null : h('span', {}, copy.source), time(copy.published),
    h('a', { href: hrefOf({ ...at, article: copy.id }), 'data-article': copy.id, dir: 'auto' },
      headline(copy.title, copy.titleParts)))));
}

/** More than one answer holds. */
function rest(question, { hits, total }) {
  return total.value > hits.length
    ? [h('p', {}, h('a', { href: hrefOf(question) }, `All ${articles(total.value)} with this text`))]
    : [];
}
