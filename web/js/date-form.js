// The first and the last day, typed. Both are included, as people mean them.

import { dayAfter, dayBefore, LAST_DAY } from './days.js';
import { byId, h } from './dom.js';
import { asking, hasDays, withoutDays } from './url-state.js';

export function dateForm({ store, navigation }) {
  const form = byId('dates');
  const first = dayInput('first-day');
  const last = dayInput('last-day');
  const all = h('button', {
    type: 'button', class: 'quiet', on: { click: () => navigation.push(withoutDays(store.state.at)) },
  }, 'All dates');
  form.replaceChildren(
    field('From', first), field('To', last),
    h('div', { class: 'dates-actions' }, h('button', { type: 'submit' }, 'Apply'), all));

  function show(firstDay, lastDay) {
    first.value = firstDay ?? '';
    last.value = lastDay ?? '';
    last.setCustomValidity('');
  }

  function apply(firstDay, lastDay) {
    navigation.push(asking(store.state.at, {
      after: firstDay || null,
      before: lastDay ? dayAfter(lastDay) : null,
    }));
  }

  form.addEventListener('input', () => last.setCustomValidity(''));
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (first.value !== '' && last.value !== '' && first.value > last.value) {
      last.setCustomValidity('The last day is before the first.');
      last.reportValidity();
      return;
    }
    apply(first.value, last.value);
  });

  store.subscribe(({ at }, before) => {
    all.disabled = !hasDays(at);
    if (at !== before.at) reset();
  });

  function reset() {
    const { after, before } = store.state.at;
    show(after, before === null ? null : dayBefore(before));
  }

  reset();
  return { show, apply, reset };
}

function dayInput(id) {
  return h('input', { id, type: 'date', max: LAST_DAY });
}

function field(name, input) {
  return h('div', { class: 'field' }, h('label', { for: input.id }, name), input);
}
