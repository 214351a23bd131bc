// The search field: searches while one types, and shows suggestions below.

import { byId } from './dom.js';
import { createSuggestions } from './suggestions.js';
import { typedFragment, withName, withOperator } from './typed-fragment.js';
import { asking, withFilter } from './url-state.js';

const SEARCH_DELAY_MILLIS = 250;

export function searchBox({ store, navigation, labels }) {
  const form = byId('search');
  const input = byId('q');
  const suggestions = createSuggestions(input, choose);
  let shown = '';
  let timer = 0;

  function typed() {
    clearTimeout(timer);
    timer = setTimeout(() => navigation.draft(asking(store.state.at, { q: take() })), SEARCH_DELAY_MILLIS);
    suggestions.follow(typedFragment(input.value)?.name ?? null);
  }

  /** What is in the field is from here on what the address says, so it is not written back into the field. */
  function take() {
    shown = input.value;
    return shown;
  }

  function choose({ kind, value, label }) {
    clearTimeout(timer);
    const { at } = store.state;
    const fragment = typedFragment(input.value);
    if (kind === 'title') {
      navigation.settle(asking(at, { q: take() }));
      navigation.openArticle(store.state.at, value);
    } else if (kind === 'operator') {
      write(withOperator(input.value, value));
    } else if (fragment?.narrows === false) {
      write(withName(fragment, kind, label));
    } else {
      labels.learn(kind, value, label);
      input.value = fragment?.rest ?? '';
      navigation.settle(withFilter({ ...at, q: take() }, kind, value));
    }
  }

  /** As if it had been typed. */
  function write(text) {
    input.value = text;
    typed();
  }

  input.addEventListener('input', event => {
    if (!event.isComposing) typed();
  });
  input.addEventListener('compositionend', typed);
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(timer);
    suggestions.close();
    navigation.settle(asking(store.state.at, { q: take() }));
  });

  store.subscribe(({ at }) => {
    if (at.q.trim() === shown.trim()) return;
    clearTimeout(timer);
    shown = at.q;
    input.value = at.q;
  });
}
