// One move as a row of the table, and below it, once opened, what its sources say.

import { partialDate } from './dateline.js';
import { kindName, statusName } from './dimensions.js';
import { h, hidden } from './dom.js';
import { dayRange, number } from './format.js';
import { withPart } from './move-questions.js';
import { moveSources } from './move-sources.js';
import { hrefOf, withFilter } from './url-state.js';

/** @returns the row and the one that opens below it */
export function moveRow(at, move, index, columns) {
  const id = `move-${index}`;
  const content = h('td', { colspan: columns, role: 'cell' });
  const below = h('tr', { id, class: 'move-sources', role: 'row', hidden: true }, content);
  const row = h('tr', { class: 'move-row', role: 'row', 'data-move': move.id },
    h('th', { scope: 'row', role: 'rowheader', class: 'who' }, who(at, move)),
    cell('From', 'from', end(at, 'from', move.from, move.fromTeam), role(move.roleFrom)),
    cell('To', 'to', end(at, 'to', move.to, move.toTeam), role(move.roleTo)),
    cell('Kind', 'kind', kindName(move.kind), move.background ? h('span', { class: 'soft' }, 'background') : null),
    cell('Status', 'status', statuses(move)),
    cell('Date', 'date', when(move)),
    cell('Sources', 'sources', opener(move, id, below, content, () => moveSources(at, move))));
  return [row, below];
}

/** The button that opens what is below, filled when it first does. */
function opener(move, id, below, content, fill) {
  const { articles, texts } = move;
  const button = h('button', {
    type: 'button', class: 'quiet move-open', 'aria-expanded': 'false', 'aria-controls': id, 'data-key': `open/${move.id}`,
    on: {
      click: () => {
        below.hidden = !below.hidden;
        button.setAttribute('aria-expanded', String(!below.hidden));
        if (!content.hasChildNodes()) content.append(fill());
      },
    },
  }, number(articles), hidden(`${articles === 1 ? ' article' : ' articles'}: ${summary(move)}`));
  return texts < articles ? [button, h('span', { class: 'soft' }, texts === 1 ? 'one text' : `${number(texts)} texts`)] : [button];
}

/** In words, for those who hear it. */
function summary({ person, group, from, fromTeam, to, toTeam }) {
  const away = fromTeam ?? from;
  const there = toTeam ?? to;
  return [person?.name ?? group, away === null ? null : `from ${away.name}`, there === null ? null : `to ${there.name}`]
    .filter(part => part !== null).join(' ');
}

function who(at, { person, group }) {
  return person === null ? h('span', { class: 'group' }, group)
    : h('a', { class: 'entity person', href: hrefOf(withFilter(at, 'person', person.id)) }, person.name);
}

/** A narrow screen shows a row as a card, in which the names of the columns stand before the values. */
function cell(name, kind, ...content) {
  const filled = content.flat().filter(part => part !== null);
  return h('td', { role: 'cell', class: filled.length === 0 ? `${kind} unsaid` : kind, 'data-column': name },
    filled.length === 0 ? hidden('not said') : filled);
}

function end(at, part, whole, team) {
  const link = ({ id, name }) => h('a', { class: 'entity company', href: hrefOf(withPart(at, part, id)) }, name);
  if (whole === null) return team === null ? null : link(team);
  return team === null || team.id === whole.id ? link(whole) : [link(team), h('span', { class: 'soft' }, link(whole))];
}

function role(title) {
  return title === null ? null : h('span', { class: 'soft role' }, title);
}

/** What was said of it, in the order in which it was said first; alone, it needs no date. */
function statuses({ statuses: said }) {
  const ordered = [...said].sort((a, b) => (a.first ?? '').localeCompare(b.first ?? ''));
  return h('ul', {}, ordered.map(({ status, first, last }) => h('li', {},
    h('span', { class: `said ${status}` }, statusName(status)),
    ordered.length > 1 && first !== null ? h('span', { class: 'soft' }, ` ${dayRange(first, last)}`) : null)));
}

function when({ date, first }) {
  if (date !== null) return partialDate(date);
  if (first === null) return null;
  return [h('span', { class: 'soft' }, 'told'), partialDate(first)];
}
