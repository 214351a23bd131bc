// Each filter in force, to be taken away.

import { dayBefore } from './days.js';
import { DIMENSION_NAMES, isEntity, PART_NAMES, partValue } from './dimensions.js';
import { byId, h, hidden, refill } from './dom.js';
import { dayRange } from './format.js';
import { chosenParts, hasCell } from './move-address.js';
import { withoutCell, withoutPart } from './move-questions.js';
import { chosenValues, entityOf, hasDays, hrefOf, withoutDays, withoutFilter, withoutFilters } from './url-state.js';

/** The filters as `{key, name, without, entity}`: what each is called, where one is without it, and whose page tells of it. */
export function filtersOf(at, labels) {
  const filters = chosenValues(at).map(([dimension, value]) => ({
    key: `${dimension}/${value}`,
    name: `${DIMENSION_NAMES[dimension]}: ${labels.of(dimension, value)}`,
    without: withoutFilter(at, dimension, value),
    entity: isEntity(dimension) ? value : undefined,
  }));
  filters.push(...chosenParts(at).map(([part, value]) => ({
    key: `${part}/${value}`,
    name: `${PART_NAMES[part]}: ${partValue(labels, part, value)}`,
    without: withoutPart(at, part, value),
  })));
  if (hasCell(at)) filters.push({ key: 'cell', name: `Flow: ${cellName(at, labels)}`, without: withoutCell(at) });
  if (!hasDays(at)) return filters;
  const range = dayRange(at.after, at.before === null ? null : dayBefore(at.before));
  return [...filters, { key: 'days', name: `Published: ${range}`, without: withoutDays(at) }];
}

function cellName({ origin, destination }, labels) {
  const name = id => (id === null ? 'anywhere' : labels.of('company', id));
  return `${name(origin)} → ${name(destination)}`;
}

export function chips({ store, navigation, labels }) {
  const root = byId('chips');

  function chip({ key, name, without, entity }, index) {
    const remove = () => {
      navigation.push(without);
      focusNear(index);
    };
    return h('li', {}, h('button', {
      type: 'button', class: 'chip', 'data-key': key, 'aria-label': `Remove filter ${name}`,
      on: {
        click: remove,
        keydown: event => {
          if (event.key === 'Delete' || event.key === 'Backspace') remove();
        },
      },
    }, h('span', { dir: 'auto' }, name), h('span', { class: 'cross', 'aria-hidden': 'true' }, '×')),
    entity === undefined ? null : h('a', { class: 'about', href: hrefOf(entityOf(entity)) }, 'About', hidden(` ${name}`)));
  }

  /** The chip that took the place of the removed one, else the last, else the heading. */
  function focusNear(index) {
    const left = root.querySelectorAll('.chip');
    (left[index] ?? left[left.length - 1] ?? byId('heading')).focus();
  }

  store.subscribe(({ at }, before) => {
    const filters = filtersOf(at, labels);
    root.hidden = filters.length === 0;
    if (at === before.at && root.hasChildNodes() && labelsShown(root, filters)) return;
    refill(root,
      h('ul', { 'aria-label': 'Filters in force' }, filters.map(chip)),
      h('button', {
        type: 'button', class: 'quiet', 'data-key': 'clear',
        on: {
          click: () => {
            navigation.push(withoutFilters(store.state.at));
            byId('heading').focus();
          },
        },
      }, 'Clear all filters'));
  });
}

/** A label is often only known with the answer, after the chip was first shown. */
function labelsShown(root, filters) {
  const shown = [...root.querySelectorAll('.chip')].map(chip => chip.getAttribute('aria-label'));
  return shown.length === filters.length && filters.every(({ name }, index) => shown[index] === `Remove filter ${name}`);
}
