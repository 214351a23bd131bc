// The talent moves that an article states, each with the words that say so.

import { h } from './dom.js';
import { moveInWords } from './move-words.js';

/** News first, history after it; null where the article states no move. */
export function articleMoves(article) {
  const news = article.moves.filter(move => !move.background);
  const history = article.moves.filter(move => move.background);
  if (news.length + history.length === 0) return null;
  return h('section', { class: 'moves', 'aria-labelledby': 'moves-heading' },
    h('h2', { id: 'moves-heading' }, 'Talent moves'),
    news.length > 0 ? list(news, article) : null,
    history.length > 0
      ? h('details', { open: news.length === 0 }, h('summary', {}, 'Told as background'), list(history, article))
      : null);
}

function list(some, article) {
  return h('ul', {}, some.map(move => h('li', {}, moveInWords(move), proof(move, article))));
}

function proof({ evidence: { field, start, end } }, article) {
  return h('blockquote', { dir: 'auto', lang: article.language }, article[field].slice(start, end));
}
