// The talent moves that an article states: who, from where, to where, in which role, how surely, and the words
// that say so.

import { h } from './dom.js';
import { entityOf, hrefOf } from './url-state.js';

const SAID = { rumoured: 'rumoured', denied: 'denied', offered: 'offered' };
// One person, several.
const DO = {
  departed: ['leaves', 'leave'], joined: ['joins', 'join'], moved: ['moves from', 'move from'],
  promoted: ['takes another post', 'take other posts'], founded: ['founds', 'found'],
  returned: ['returns', 'return'], offered: ['is invited from', 'are invited from'],
};

/** News first, history after it; null where the article states no move. */
export function moves(article) {
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
  return h('ul', {}, some.map(move => h('li', {}, movement(move), proof(move, article))));
}

/** A move in words: of an article, or of all that tell it. */
export function movement(move) {
  return [line(move), facts(move)].filter(part => part !== null);
}

function line({ person, group, from, fromTeam, to, toTeam, kind }) {
  const away = from ?? fromTeam;
  return h('p', { class: 'move' },
    person === null ? h('span', {}, group) : name('person', person),
    ` ${verb(kind, person === null, away !== null)} `,
    away !== null && kind !== 'promoted' ? [...organisation(from, fromTeam), ' '] : null,
    to !== null || toTeam !== null ? [kind === 'promoted' ? 'at ' : '→ ', ...organisation(to, toTeam)] : null);
}

function verb(kind, several, fromSomewhere) {
  const words = DO[kind][several ? 1 : 0];
  return fromSomewhere ? words : words.replace(/ from$/, '');
}

function organisation(whole, team) {
  if (whole === null) return [name('company', team)];
  return team === null ? [name('company', whole)] : [name('company', team), ' (', name('company', whole), ')'];
}

function name(dimension, { id, name: label }) {
  return h('a', { class: `mention ${dimension}`, href: hrefOf(entityOf(id)) }, label);
}

function facts({ roleFrom, roleTo, status, date }) {
  const parts = [
    roleTo !== null ? `as ${roleTo}` : null,
    roleFrom !== null ? `was ${roleFrom}` : null,
    SAID[status] ?? null,
    date,
  ].filter(part => part !== null);
  return parts.length === 0 ? null : h('p', { class: 'facts' }, parts.map(part => h('span', {}, part)));
}

function proof({ evidence: { field, start, end } }, article) {
  return h('blockquote', { dir: 'auto', lang: article.language }, article[field].slice(start, end));
}
