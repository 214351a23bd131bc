// The keys of the whole page. Single letters can be turned off, since speech input types them too.

import { byId } from './dom.js';
import { isOpen } from './url-state.js';

export const SHORTCUTS = [
  [['/', 'Ctrl K'], 'Go to the search field'],
  [['j', 'k'], 'Next and previous article, move or flow'],
  [['o', 'Enter'], 'Open it'],
  [['n', 'p'], 'Next and previous name in an article'],
  [['Esc'], 'Back to the results; out of the search field'],
  [['?'], 'This help'],
];

const ITEMS = { articles: '#hits h3 a', moves: '.move-open', flows: '.flow-open' };

const SINGLE_KEYS = 'newshound.single-keys';

export function keyboard({ store, navigation, openHelp }) {
  const singleKeys = {
    '/': focusSearch,
    '?': openHelp,
    j: () => stepThroughHits(1),
    k: () => stepThroughHits(-1),
    o: () => document.activeElement.closest('.hit, .move-row')?.querySelector('h3 a, .move-open').click(),
    n: () => stepThrough(byId('reader').querySelectorAll('[data-mention]'), 1),
    p: () => stepThrough(byId('reader').querySelectorAll('[data-mention]'), -1),
  };

  function stepThroughHits(step) {
    const { at } = store.state;
    if (!isOpen(at)) stepThrough(byId('browse').querySelectorAll(ITEMS[at.view ?? 'articles']), step);
  }

  function escape() {
    if (isOpen(store.state.at)) navigation.close();
    else if (document.activeElement === byId('q')) byId('q').blur();
  }

  document.addEventListener('keydown', event => {
    if (event.isComposing || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const commanded = event.ctrlKey || event.metaKey;
    if (commanded && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      focusSearch();
    } else if (event.key === 'Escape') {
      escape();
    } else if (!commanded && !event.altKey && !isTyping(event.target) && singleKeysOn()) {
      const act = singleKeys[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    }
  });
}

function focusSearch() {
  const input = byId('q');
  input.focus();
  input.select();
}

/** Moves the focus on among links, from the one in the same article or at the focus. */
function stepThrough(links, step) {
  const all = [...links];
  if (all.length === 0) return;
  const here = document.activeElement;
  const current = all.findIndex(link => link === here || link.closest('.hit, .move-row')?.contains(here));
  const next = current < 0 ? (step > 0 ? 0 : all.length - 1) : current + step;
  const target = all[Math.min(all.length - 1, Math.max(0, next))];
  target.focus({ preventScroll: true });
  (target.closest('.hit') ?? target).scrollIntoView({ block: target.closest('.hit') ? 'nearest' : 'center' });
}

function isTyping(element) {
  return element.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null;
}

/** Where storage is forbidden, the letters are on. */
export function singleKeysOn() {
  return storage()?.getItem(SINGLE_KEYS) !== 'off';
}

export function setSingleKeys(on) {
  storage()?.setItem(SINGLE_KEYS, on ? 'on' : 'off');
}

function storage() {
  try {
    return localStorage;
  } catch (forbidden) {
    if (forbidden instanceof DOMException) return null;
    throw forbidden;
  }
}
