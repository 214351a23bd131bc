// Articles in a short list: where and when, and the headline.

import { time } from './dateline.js';
import { h } from './dom.js';
import { number } from './format.js';
import { hrefOf } from './url-state.js';

/**
 * @param at where they are shown: what an opened one leads back to
 * @param {{article: object, notes: Array<Node|string>}[]} items
 */
export function stories(at, items) {
  return h('ul', { class: 'stories' }, items.map(({ article, notes }) => h('li', {},
    h('p', { class: 'dateline' }, facts(article).map(part => h('span', {}, part))),
    h('a', { href: hrefOf({ ...at, article: article.id }), 'data-article': article.id, dir: 'auto' },
      article.title.trim() === '' ? h('span', { class: 'untitled' }, '(untitled)') : article.title),
    notes.length > 0 ? h('p', { class: 'facts' }, notes.map(note => h('span', {}, note))) : null)));
}

function facts({ source, published, copies }) {
  return [
    source,
    time(published),
    copies === null ? null : `and ${number(copies.articles)} more with this text`,
  ].filter(part => part !== null);
}
