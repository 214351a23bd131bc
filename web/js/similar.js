// What is related to an article: what was before it, and what followed.

import { byId, h, refill } from './dom.js';
import { failure } from './notice.js';
import { stories } from './stories.js';
import { entityLink } from './entity-link.js';

const LISTS = [['before', 'Before'], ['after', 'After'], ['undated', 'Of unknown date']];

/** The place for them, at the end of an article; filled by {@link similar}. */
export function similarPlace() {
  return h('section', { id: 'similar', 'aria-labelledby': 'similar-heading' });
}

export function similar({ store, retrySimilar }) {
  let filled = { root: null, similar: null };

  function content({ similar: { phase, value, error }, at }) {
    const heading = h('h2', { id: 'similar-heading' }, 'Related stories');
    switch (phase) {
      case 'closed': return [];
      case 'loading': return [heading, h('div', { class: 'skeleton', 'aria-hidden': 'true' },
        Array.from({ length: 3 }, () => h('div', { class: 'bone' })))];
      case 'failed': return [heading, failure(error, retrySimilar)];
      case 'ready': return [heading, ...lists(at, value)];
    }
  }

  store.subscribe(state => {
    const root = byId('similar');
    if (root === null || (root === filled.root && state.similar === filled.similar)) return;
    filled = { root, similar: state.similar };
    refill(root, content(state));
  });
}

function lists(at, reply) {
  const filled = LISTS.filter(([key]) => reply[key].length > 0);
  const ended = reply.partial ? h('p', { class: 'untitled' }, 'Time ran out: a part of the index was searched.') : null;
  if (filled.length === 0) {
    return [ended ?? h('p', { class: 'untitled' }, 'Nothing else in the index is related to it.')];
  }
  return [...filled.map(([key, name]) => h('div', {},
    h('h3', {}, name),
    stories(at, reply[key].map(({ article, sameStory, shared }) => ({ article, notes: notes(sameStory, shared) }))))), ended];
}

function notes(sameStory, shared) {
  return [
    sameStory ? 'the same story' : null,
    shared.length > 0 ? h('span', {}, 'also names ', listed(shared)) : null,
  ].filter(note => note !== null);
}

function listed(entities) {
  return entities.flatMap((entity, index) => [index > 0 ? ', ' : '', entityLink(entity)]);
}
