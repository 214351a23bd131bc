// A talent move in words: who, from where, to where, in which role, how surely.

import { factLine, partialDate } from './dateline.js';
import { statusName } from './dimensions.js';
import { h } from './dom.js';
import { entityOf, hrefOf } from './url-state.js';

/** What one does, what several do, and what stands before either end of the move, in this order. */
const PHRASES = {
  departed: { verbs: ['leaves', 'leave'], ends: [['from', ''], ['to', 'for']] },
  joined: { verbs: ['joins', 'join'], ends: [['to', ''], ['from', 'from']] },
  moved: { verbs: ['moves', 'move'], ends: [['from', 'from'], ['to', 'to']] },
  promoted: { verbs: ['takes another post', 'take other posts'], ends: [['to', 'at']] },
  founded: { verbs: ['founds', 'found'], ends: [['to', ''], ['from', 'after']] },
  returned: { verbs: ['returns', 'return'], ends: [['to', 'to'], ['from', 'from']] },
  offered: { verbs: ['is invited', 'are invited'], ends: [['from', 'from'], ['to', 'to']] },
};

/** @param move of one article, or of all that tell it */
export function moveInWords(move) {
  return [h('p', { class: 'move' }, sentence(move)), factLine(...facts(move))].filter(part => part !== null);
}

/** On one line. @param proof where the article says so */
export function moveLine(move, proof) {
  return h('p', { class: 'move-line' },
    h('span', { class: 'move' }, sentence(move, verb =>
      h('a', { ...proof, class: 'verb', title: 'Where the article says so' }, verb))),
    [move.background ? 'background' : null, ...facts(move)].filter(fact => fact !== null).map(fact => h('span', {}, fact)));
}

function sentence({ person, group, from, fromTeam, to, toTeam, kind }, told = verb => verb) {
  const { verbs: [one, several], ends } = PHRASES[kind];
  const organisations = { from: [fromTeam, from], to: [toTeam, to] };
  return [
    person === null ? h('span', { dir: 'auto' }, group) : name('person', person),
    ' ', told(person === null ? several : one),
    ends.flatMap(([end, preposition]) => organisation(preposition, ...organisations[end])),
  ].flat();
}

/** The team with what it is a part of; nothing where neither is said. */
function organisation(preposition, team, whole) {
  const said = [team, whole].filter(link => link !== null);
  if (said.length === 0) return [];
  const [nearest, around] = said;
  const words = [preposition === '' ? ' ' : ` ${preposition} `, name('company', nearest)];
  return around === undefined || around.id === nearest.id ? words : [...words, ' (', name('company', around), ')'];
}

function name(dimension, { id, name: label }) {
  return h('a', { class: `mention ${dimension}`, href: hrefOf(entityOf(id)), dir: 'auto' }, label);
}

function facts({ roleFrom, roleTo, status, date }) {
  return [
    roleTo === null ? null : `as ${roleTo}`,
    roleFrom === null ? null : `was ${roleFrom}`,
    status === 'confirmed' ? null : statusName(status).toLowerCase(),
    date === null ? null : partialDate(date),
  ];
}
