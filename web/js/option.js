// What is chosen among a few values, or ticked, beside the results.

import { byId, h } from './dom.js';

/** Fills a place with a choice among values, by what each is called. */
export function choice(place, name, values, choose) {
  const id = `${place}-choice`;
  const select = h('select', { id, on: { change: () => choose(select.value) } },
    Object.entries(values).map(([value, text]) => h('option', { value }, text)));
  byId(place).replaceChildren(h('label', { for: id }, name), select);
  return select;
}

/** Fills a place with a box to be ticked. */
export function box(place, name, choose) {
  const input = h('input', { type: 'checkbox', on: { change: () => choose(input.checked) } });
  byId(place).replaceChildren(h('label', {}, input, name));
  return input;
}
