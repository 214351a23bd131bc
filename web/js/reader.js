// One article, clean, with the names in it marked by what they name.

import { around, paragraphs, runs, wordSpans } from './annotated-text.js';
import { articleMoves } from './article-moves.js';
import { back } from './back.js';
import { storyLink } from './copies.js';
import { dateline, original, time } from './dateline.js';
import { DIMENSION_NAMES } from './dimensions.js';
import { byId, h, hidden, refill } from './dom.js';
import { entityLink } from './entity-link.js';
import { language, number } from './format.js';
import { readMark } from './move-address.js';
import { failure } from './notice.js';
import { similarPlace } from './similar.js';
import { foundWords, marked } from './snippet.js';
import { asking, copiesOf, DIMENSIONS, entityOf, hrefOf, START } from './url-state.js';

export function reader({ store, retryArticle }) {
  const root = byId('reader');

  function content({ reading, search, at, marks }) {
    switch (reading.phase) {
      case 'closed': return [];
      case 'loading': return [back(at), skeleton()];
      case 'failed': return [back(at), h('h1', { id: 'reader-title', 'data-key': 'reader-title', tabindex: -1 }, 'No article'), failure(reading.error, retryArticle)];
      case 'ready': return [back(at), ...page(reading.value, wordsFound(search, reading.id), marks, readMark(at.mark))];
    }
  }

  function page(article, words, marks, proof) {
    const mentions = field => (marks ? article.mentions.filter(mention => mention.field === field) : []);
    const proofIn = field => (proof?.field === field ? proof : null);
    const title = proven(article.title, { start: 0, end: article.title.length }, mentions('title'),
      wordSpans(article.title, words), proofIn('title'));
    const inBody = mentions('body');
    const found = wordSpans(article.body, words);
    return [
      h('header', {},
        dateline(article.source, time(article.published, true), original(article.url, article.title)),
        h('h1', { id: 'reader-title', 'data-key': 'reader-title', tabindex: -1, dir: 'auto', lang: article.language },
          article.title.trim() === '' ? h('span', { class: 'untitled' }, '(untitled)') : title),
        byline(article),
        related(article),
        article.mentions.length > 0 ? marksToggle(article, marks) : null),
      articleMoves(article),
      h('div', { class: 'body', lang: article.language }, article.body.trim() === ''
        ? h('p', { class: 'untitled' }, 'Only the headline is known.')
        : paragraphs(article.body).map(span => h('p', { dir: 'auto' }, proven(article.body, span, inBody, found, proofIn('body'))))),
      h('footer', {}, similarPlace(), tags(article.tags), names(article.entities)),
    ];
  }

  function marksToggle({ entities }, marks) {
    const input = h('input', {
      type: 'checkbox', 'data-key': 'marks', on: { change: event => store.update({ marks: event.target.checked }) },
    });
    input.checked = marks;
    const kinds = DIMENSIONS.filter(dimension => entities.some(entity => entity.dimension === dimension));
    return h('div', { class: 'marks' },
      h('label', {}, input, 'Mark names'),
      h('ul', { 'aria-label': 'Kinds of names' }, kinds.map(kind =>
        h('li', {}, h('span', { class: `mention ${kind}` }, DIMENSION_NAMES[kind])))));
  }

  store.subscribe((state, before) => {
    if (state.reading === before.reading && state.marks === before.marks && state.search === before.search
      && state.at.mark === before.at.mark) return;
    root.setAttribute('aria-busy', String(state.reading.phase === 'loading'));
    refill(root, content(state));
  });
}

/** What the search found in it, where the results it was opened from are at hand. */
function wordsFound({ reply }, id) {
  const hit = reply?.hits.find(hit => hit.id === id);
  return hit === undefined ? [] : foundWords(hit);
}

/** With the sentence that the address asks for made plain. */
function proven(text, span, mentions, found, proof) {
  return around(span, proof).flatMap(piece => {
    const nodes = annotated(text, piece, mentions, found);
    return piece.within === null ? nodes
      : [h('span', { class: 'proof', id: piece.start === proof.start ? 'proof' : null, tabindex: -1 }, nodes)];
  });
}

function annotated(text, span, mentions, found) {
  return runs(text, span, mentions, found).flatMap(({ mention, parts }) =>
    (mention === null ? marked(parts) : [mentionLink(mention, marked(parts))]));
}

function mentionLink({ dimension, id, name }, text) {
  return h('a', {
    class: `mention ${dimension}`, href: hrefOf(entityOf(id)),
    title: `${DIMENSION_NAMES[dimension]}: ${name}`, 'data-mention': true,
  }, text);
}

function byline({ authors, language: code }) {
  const parts = [
    authors.length > 0 ? `By ${authors.join(', ')}` : null,
    code !== null && code !== 'en' ? `In ${language(code)}` : null,
  ].filter(part => part !== null);
  return parts.length === 0 ? null : h('p', { class: 'byline' }, parts.map(part => h('span', {}, part)));
}

function related({ copies, story }) {
  const links = [
    copies === null ? null : h('a', { href: hrefOf(copiesOf(copies.id)) },
      `${number(copies.articles)} more with this text`),
    storyLink(story),
  ].filter(link => link !== null);
  return links.length === 0 ? null : h('p', { class: 'related' }, links);
}

function tags(list) {
  if (list.length === 0) return null;
  return h('section', { 'aria-labelledby': 'tags-heading' },
    h('h2', { id: 'tags-heading' }, 'Tags'),
    h('ul', { class: 'entities' }, list.map(tag =>
      h('li', {}, h('a', { class: 'entity tag', href: hrefOf(asking(START, { filters: { tag: [tag] } })), dir: 'auto' }, hidden('Articles tagged '), tag)))));
}

function names(entities) {
  const kinds = DIMENSIONS.filter(dimension => entities.some(entity => entity.dimension === dimension));
  if (kinds.length === 0) return null;
  return h('section', { 'aria-labelledby': 'names-heading' },
    h('h2', { id: 'names-heading' }, 'Named in this article'),
    h('dl', {}, kinds.map(kind => h('div', {},
      h('dt', {}, DIMENSION_NAMES[kind]),
      entities.filter(entity => entity.dimension === kind).map(entity => h('dd', {}, entityLink(entity)))))));
}

function skeleton() {
  return h('div', { class: 'skeleton', 'aria-hidden': 'true' },
    h('div', { class: 'bone short' }), h('div', { class: 'bone tall' }),
    Array.from({ length: 8 }, () => h('div', { class: 'bone' })));
}
