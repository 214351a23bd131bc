// The list below the search field: the W3C's editable combobox with list autocomplete and manual selection.

import { api, createLane } from './api.js';
import { DIMENSION_NAMES } from './dimensions.js';
import { byId, h, hidden } from './dom.js';
import { articles, number } from './format.js';

const DELAY_MILLIS = 120;

const GROUPS = [
  { title: 'Names', has: kind => kind in DIMENSION_NAMES },
  { title: 'Articles', has: kind => kind === 'title' },
  { title: 'Query language', has: kind => kind === 'operator' },
];

/**
 * @param {HTMLInputElement} input
 * @param {(suggestion: object) => void} choose
 */
export function createSuggestions(input, choose) {
  const list = byId('suggestions');
  const count = byId('suggestion-count');
  const lane = createLane();
  let timer = 0;
  let offered = [];
  let options = [];
  let active = -1;

  function follow(name) {
    clearTimeout(timer);
    if (name === null) {
      close();
      return;
    }
    timer = setTimeout(() => lane.run(signal => api.suggest(name, signal), reply => offer(reply.suggestions), close),
      DELAY_MILLIS);
  }

  function offer(suggestions) {
    if (document.activeElement !== input) return;
    offered = suggestions;
    options = offered.map(option);
    list.replaceChildren(...GROUPS.map(group).filter(found => found !== null));
    activate(-1);
    show(offered.length > 0);
    count.textContent = offered.length === 0 ? 'No suggestions'
      : `${offered.length} ${offered.length === 1 ? 'suggestion' : 'suggestions'}`;
  }

  /** The options of one group, which stand together in the reply too. */
  function group({ title, has }) {
    const found = options.filter((_, index) => has(offered[index].kind));
    return found.length === 0 ? null : h('ul', { role: 'group', 'aria-label': title },
      h('li', { class: 'suggestion-group', role: 'presentation', 'aria-hidden': 'true' }, title), found);
  }

  function option(suggestion, index) {
    const { kind, label, matched } = suggestion;
    return h('li', {
      id: `suggestion-${index}`, role: 'option', 'aria-selected': 'false', class: `suggestion ${kind}`,
      on: {
        mousedown: event => event.preventDefault(), // keeps the focus in the field
        click: () => pick(index),
      },
    },
      h('span', { class: 'suggestion-label', dir: 'auto' }, label || '(untitled)'),
      matched ? h('span', { class: 'suggestion-matched' }, `as “${matched}”`) : null,
      details(suggestion));
  }

  function details({ kind, count: found, parent, meaning }) {
    switch (kind) {
      case 'title': return [];
      case 'operator': return [h('span', { class: 'suggestion-kind' }, meaning)];
      default: return [
        h('span', { class: 'suggestion-kind' }, DIMENSION_NAMES[kind] ?? kind, parent ? ` of ${parent}` : null),
        h('span', { class: 'suggestion-count', title: articles(found) }, number(found), hidden(found === 1 ? ' article' : ' articles'))];
    }
  }

  function show(open) {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    if (!open) activate(-1);
  }

  function close() {
    clearTimeout(timer);
    lane.abort();
    show(false);
    count.textContent = '';
  }

  function activate(index) {
    options[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = options[active];
    if (option === undefined) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }

  function pick(index) {
    const suggestion = offered[index];
    close();
    choose(suggestion);
  }

  /** Moves through the options and the field itself, which is at -1. Who has begun to choose keeps the list. */
  function move(step) {
    if (offered.length === 0) return;
    clearTimeout(timer);
    lane.abort();
    if (list.hidden) {
      show(true);
      activate(step > 0 ? 0 : offered.length - 1);
      return;
    }
    const places = offered.length + 1;
    activate((active + 1 + step + places) % places - 1);
  }

  function keydown(event) {
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        if (event.altKey) show(event.key === 'ArrowDown' && offered.length > 0);
        else move(event.key === 'ArrowDown' ? 1 : -1);
        break;
      case 'Enter':
        if (list.hidden || active < 0) return;
        event.preventDefault();
        pick(active);
        break;
      case 'Escape':
        if (list.hidden) return;
        event.stopPropagation();
        close();
        break;
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        activate(-1);
        break;
    }
  }

  input.addEventListener('keydown', keydown);
  input.addEventListener('blur', close);
  return { follow, close };
}
