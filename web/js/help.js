// The list of the keys.

import { byId, h } from './dom.js';
import { setSingleKeys, SHORTCUTS, singleKeysOn } from './keyboard.js';

/** @returns {() => void} opens it */
export function help() {
  const dialog = byId('help');
  const toggle = h('input', { type: 'checkbox', on: { change: () => setSingleKeys(toggle.checked) } });
  dialog.replaceChildren(
    h('h2', { id: 'help-heading' }, 'Keyboard'),
    h('dl', {}, SHORTCUTS.map(([key, other, meaning]) => h('div', {},
      h('dt', {}, h('kbd', {}, key), other === null ? null : ' ', other === null ? null : h('kbd', {}, other)),
      h('dd', {}, meaning)))),
    h('label', { class: 'help-toggle' }, toggle, 'Single letters and signs are shortcuts'),
    h('p', {}, h('button', { type: 'button', on: { click: () => dialog.close() } }, 'Close')));

  function open() {
    toggle.checked = singleKeysOn();
    dialog.showModal();
  }

  byId('help-button').addEventListener('click', open);
  return open;
}
