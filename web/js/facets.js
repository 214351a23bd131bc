// The filters: for each dimension its most frequent values, to be ticked. Several of one dimension
// mean any of them.

import { DIMENSION_NAMES } from './dimensions.js';
import { byId, h, hidden, refill } from './dom.js';
import { number } from './format.js';
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
    const input = h('input', {
      type: 'checkbox', name: dimension, value, 'data-key': `${dimension}/${value}`,
      on: {
        change: event => navigation.push(event.target.checked
          ? withFilter(store.state.at, dimension, value)
          : withoutFilter(store.state.at, dimension, value)),
      },
    });
    input.checked = isChosen(at, dimension, value);
    return h('li', {}, h('label', {}, input,
      h('span', { class: 'facet-label', dir: 'auto' }, labels.of(dimension, value)),
      h('span', { class: 'facet-count' }, number(count), hidden(count === 1 ? ' article' : ' articles'))));
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
    toggle.textContent = toggleText(chosenValues(at).length);
    if (search.phase === 'loading' || (search === before.search && at === before.at)) return;
    const answered = search.reply?.facets ?? {};
    refill(form, DIMENSIONS.map(dimension => group(state, dimension, answered[dimension] ?? [])));
  });
}

function toggleText(chosen) {
  return chosen === 0 ? 'Filters' : `Filters (${number(chosen)} chosen)`;
}

function skeleton() {
  return h('div', { class: 'skeleton', 'aria-hidden': 'true' },
    h('div', { class: 'bone short' }), Array.from({ length: SIZES[0] }, () => h('div', { class: 'bone' })));
}
