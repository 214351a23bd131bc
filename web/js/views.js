// Which of the two views is shown, the results or an article, and where the focus and the scroll
// position go when they change.

import { byId } from './dom.js';
import { isAnswered } from './searching.js';
import { isStart } from './url-state.js';

export function views({ store, navigation }) {
  const browse = byId('browse');
  const reader = byId('reader');
  let focusWanted = null;

  function moved({ at, via }, from) {
    browse.hidden = at.article !== null;
    reader.hidden = at.article === null;
    if (at.article !== null && at.article !== from.article) {
      focusWanted = () => byId('reader-title') ?? reader.querySelector('a');
    } else if (at.article === null && from.article !== null && via !== 'replace') {
      focusWanted = () => browse.querySelector(`[data-article="${CSS.escape(from.article)}"]`) ?? byId('heading');
    } else if (at.page !== from.page) {
      focusWanted = () => byId('heading');
    } else if (via === 'push') {
      focusWanted = () => (document.activeElement === document.body ? byId('heading') : null);
    }
  }

  /** The content of the place is there: now it can be focused and scrolled. */
  function settled() {
    focusWanted?.()?.focus({ preventScroll: true });
    focusWanted = null;
    navigation.restoreScroll();
  }

  store.subscribe((state, before) => {
    if (state.at !== before.at) moved(state, before.at);
    browse.dataset.phase = state.search.phase;
    document.title = titleOf(state);
    if (isShown(state)) settled();
  });

  moved(store.state, { ...store.state.at, article: null });
  focusWanted = null;
}

function isShown(state) {
  const { at, reading } = state;
  if (at.article === null) return isAnswered(state);
  return reading.id === at.article && reading.phase !== 'loading';
}

function titleOf({ at, reading }) {
  if (at.article !== null) return `${reading.article?.title || 'Article'} – Newshound`;
  if (isStart(at)) return 'Newshound';
  return `${at.q.trim() || 'Articles'} – Newshound`;
}
