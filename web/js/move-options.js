// The order of the moves, and whether those that are told as history count, too.

import { byId, h } from './dom.js';
import { LEVELS, levelOf, MOVE_SORTS, moveSortOf } from './move-questions.js';
import { asking } from './url-state.js';

export function moveOptions({ store, navigation }) {
  const go = change => navigation.push(asking(store.state.at, change));
  const sort = choice('sort-moves', 'Sort by', MOVE_SORTS, value => go({ sort: value }));
  const level = choice('flow-level', 'Between', LEVELS, value => go({ level: value }));
  const backgrounds = [backgroundBox(go), backgroundBox(go)];
  byId('move-options').replaceChildren(backgrounds[0].label, sort.field);
  byId('flow-options').replaceChildren(backgrounds[1].label, level.field);

  store.subscribe(({ at }) => {
    sort.select.value = moveSortOf(at);
    level.select.value = levelOf(at);
    for (const { input } of backgrounds) input.checked = at.background !== null;
  });
}

function choice(id, name, values, choose) {
  const select = h('select', { id, on: { change: () => choose(select.value) } },
    Object.entries(values).map(([value, text]) => h('option', { value }, text)));
  return { select, field: h('div', { class: 'option' }, h('label', { for: id }, name), select) };
}

function backgroundBox(go) {
  const input = h('input', {
    type: 'checkbox', on: { change: () => go({ background: input.checked ? 'true' : null }) },
  });
  return { input, label: h('label', { class: 'option' }, input, 'Background too') };
}
