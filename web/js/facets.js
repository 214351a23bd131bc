// The filters: for each dimension its most frequent values, to be ticked. Several of one dimension
// mean any of them.

import { DIMENSION_NAMES } from './dimensions.js';
import { byId, h, hidden, refill } from './dom.js';
import { number } from './format.js';
import { chosenParts } from './move-address.js';
import { chosenValues, DIMENSIONS, isChosen, withFilter, withoutFilter } from './url-state.js';

/** How many values are asked for at first, and after each "show more". */
const SIZES = [8, 40, 200, 1_000];

export const FIRST_SIZES = Object.fromEntries(DIMENSIONS.map(dimension => [dimension, SIZES[0]]));

export function facets({ store, navigation, labels }) {
  const form = byId('facets');
  const toggle = byId('filters-toggle');
  form.replaceChildren(...Array.from({ length: 3 }, skeleton));
  form.addEventListener('submit', event => event.preventDefault());

  toggle.addEventListener('click', () => {
    const open = toggle.getAttribute('aria-expanded') !== 'true';
    toggle.setAttribute('aria-expanded', String(open));
  });

  function group(state, dimension, values) {
    if (values.length === 0) return null;
    return h('fieldset', { 'data-dimension': dimension },
      h('legend', {}, DIMENSION_NAMES[dimension]),
      h('ul', {}, values.map(value => row(state, dimension, value))),
      more(state, dimension, values));
  }

  function row({ at }, dimension, { value, count }) {
    return facetRow({
      name: dimension, value, count, unit: 'article', label: labels.of(dimension, value),
      checked: isChosen(at, dimension, value),
      change: checked => navigation.push(checked
        ? withFilter(store.state.at, dimension, value)
        : withoutFilter(store.state.at, dimension, value)),
    });
  }

  /** The server sends the chosen values on top of those asked for, so only the others say whether there are more. */
  function more({ facetSizes }, dimension, values) {
    const size = facetSizes[dimension];
    const unchosen = values.filter(value => !value.selected).length;
    const larger = SIZES[SIZES.indexOf(size) + 1];
    const grown = size > SIZES[0];
    const full = unchosen >= size && larger !== undefined;
    if (!full && !grown) return null;
    const resize = next => store.update({ facetSizes: { ...store.state.facetSizes, [dimension]: next } });
    const name = DIMENSION_NAMES[dimension].toLowerCase();
    const button = (text, next) => h('button', {
      type: 'button', class: 'quiet', 'data-key': `${dimension}: size`,
      'aria-label': `${text}: ${name}`, on: { click: () => resize(next) },
    }, text);
    return full ? button('Show more', larger) : button('Show fewer', SIZES[0]);
  }

  store.subscribe((state, before) => {
    const { search, at } = state;
    form.setAttribute('aria-busy', String(search.phase === 'loading'));
    toggle.textContent = toggleText(chosenValues(at).length + chosenParts(at).length);
    if (search.phase === 'loading' || (search === before.search && at === before.at)) return;
    const answered = search.reply?.facets ?? {};
    refill(form, DIMENSIONS.map(dimension => group(state, dimension, answered[dimension] ?? [])));
  });
}

/** A value to be ticked, with how many there are. */
export function facetRow({ name, value, label, count, unit, checked, change }) {
  const input = h('input', {
    type: 'checkbox', name, value, 'data-key': `${name}/${value}`,
    on: { change: event => change(event.target.checked) },
  });
  input.checked = checked;
  return h('li', {}, h('label', {}, input,
    h('span', { class: 'facet-label', dir: 'auto' }, label),
    h('span', { class: 'facet-count' }, number(count), hidden(` ${unit}${count === 1 ? '' : 's'}`))));
}

function toggleText(chosen) {
  return chosen === 0 ? 'Filters' : `Filters (${number(chosen)} chosen)`;
}

function skeleton() {
  return h('div', { class: 'skeleton', 'aria-hidden': 'true' },
    h('div', { class: 'bone short' }), Array.from({ length: SIZES[0] }, () => h('div', { class: 'bone' })));
}
