// What may be written into the search field, and the keys.

import { byId, h, withCode } from './dom.js';
import { setSingleKeys, SHORTCUTS, singleKeysOn } from './keyboard.js';
import { QUERY_LANGUAGE } from './query-language.js';

/** @returns {() => void} opens it */
export function help() {
  const dialog = byId('help');
  const toggle = h('input', { type: 'checkbox', on: { change: () => setSingleKeys(toggle.checked) } });
  dialog.replaceChildren(
    h('form', { method: 'dialog' },
      h('h2', { id: 'help-heading' }, 'Help'),
      h('button', { type: 'submit' }, 'Close')),
    h('h3', {}, 'What you can ask'),
    list('language', QUERY_LANGUAGE.map(([written, found]) => [withCode(written), withCode(found)])),
    h('h3', {}, 'Keyboard'),
    list('keys', SHORTCUTS.map(([keys, meaning]) => [keys.flatMap(key => [h('kbd', {}, key), ' ']), meaning])),
    h('label', { class: 'help-toggle' }, toggle, 'Single letters and signs are shortcuts'));

  function open() {
    toggle.checked = singleKeysOn();
    dialog.showModal();
    dialog.scrollTop = 0;
  }

  byId('help-button').addEventListener('click', open);
  return open;
}

function list(kind, rows) {
  return h('dl', { class: kind }, rows.map(([written, meaning]) => h('div', {}, h('dt', {}, written), h('dd', {}, meaning))));
}
