// Articles in a short list: where and when, and the headline.

import { dateline, factLine, time } from './dateline.js';
import { h } from './dom.js';
import { number } from './format.js';
import { hrefOf } from './url-state.js';

/**
 * @param at where they are shown: what an opened one leads back to
 * @param {{article: object, notes: Array<Node|string>}[]} items
 */
export function stories(at, items) {
  return h('ul', { class: 'stories' }, items.map(({ article, notes }) => h('li', {},
    dateline(article.source, time(article.published),
      article.copies === null ? null : `and ${number(article.copies.articles)} more with this text`),
    h('a', { href: hrefOf({ ...at, article: article.id }), 'data-article': article.id, dir: 'auto' },
      article.title.trim() === '' ? h('span', { class: 'untitled' }, '(untitled)') : article.title),
    factLine(...notes))));
}
