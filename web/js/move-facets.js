// The filters of the moves: who moves from where to where, how, and how surely. Several values of one part mean any of
// them.

import { PART_NAMES, partValue } from './dimensions.js';
import { byId, h, refill } from './dom.js';
import { facetRow } from './facets.js';
import { isPart, withoutPart, withPart } from './move-questions.js';
import { isChosen, withFilter, withoutFilter } from './url-state.js';

const SHOWN = ['from', 'to', 'person', 'kind', 'status'];

/** How many values are shown at first; the server sends some more. */
const FIRST = 6;

/** Who moves is a filter that the articles have, too. */
const PERSON = 'person';

/** A switch asks for background. */
function isOffered({ value, selected }) {
  return value !== 'background' || selected;
}

export function moveFacets({ store, navigation, labels }) {
  const form = byId('move-facets');
  const whole = new Set();
  form.addEventListener('submit', event => event.preventDefault());

  function group(at, part, values) {
    if (values.length === 0) return null;
    const few = values.filter((value, index) => index < FIRST || value.selected);
    const shown = whole.has(part) ? values : few;
    return h('fieldset', { 'data-part': part },
      h('legend', {}, PART_NAMES[part]),
      h('ul', {}, shown.map(value => row(at, part, value))),
      few.length < values.length ? size(part) : null);
  }

  function row(at, part, { value, count }) {
    const [is, withIt, withoutIt] = part === PERSON
      ? [isChosen, withFilter, withoutFilter] : [isPart, withPart, withoutPart];
    return facetRow({
      name: `move-${part}`, value, count, unit: 'move', label: partValue(labels, part, value),
      checked: is(at, part, value),
      change: checked => navigation.push((checked ? withIt : withoutIt)(store.state.at, part, value)),
    });
  }

  function size(part) {
    const open = whole.has(part);
    const text = open ? 'Show fewer' : 'Show more';
    return h('button', {
      type: 'button', class: 'quiet', 'data-key': `${part}: size`, 'aria-label': `${text}: ${PART_NAMES[part].toLowerCase()}`,
      on: {
        click: () => {
          if (open) whole.delete(part);
          else whole.add(part);
          show(store.state);
        },
      },
    }, text);
  }

  function show({ at, moves }) {
    const answered = moves.reply?.facets ?? {};
    refill(form, SHOWN.map(part => group(at, part, (answered[part] ?? []).filter(isOffered))));
  }

  store.subscribe((state, before) => {
    const { at, moves } = state;
    form.setAttribute('aria-busy', String(moves.phase === 'loading'));
    if (moves.phase === 'loading' || (moves === before.moves && at === before.at)) return;
    show(state);
  });
}
