// Which of the views is shown, the results, an article or an entity, and where the focus and the scroll
// position go when they change.

import { byId } from './dom.js';
import { isAnswered } from './searching.js';
import { closed, isOpen, isStart } from './url-state.js';

export function views({ store, navigation }) {
  const browse = byId('browse');
  const reader = byId('reader');
  const entity = byId('entity');
  let focusWanted = null;

  function moved({ at, via }, from) {
    browse.hidden = isOpen(at);
    reader.hidden = at.article === null;
    entity.hidden = at.article !== null || at.entity === null;
    if (at.article !== null && at.article !== from.article) {
      focusWanted = () => byId('reader-title') ?? reader.querySelector('a');
    } else if (at.article === null && from.article !== null && via !== 'replace') {
      const shown = at.entity === null ? browse : entity;
      focusWanted = () => shown.querySelector(`[data-article="${CSS.escape(from.article)}"]`) ?? titleIn(at);
    } else if (at.entity !== from.entity) {
      focusWanted = () => titleIn(at);
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

  moved(store.state, closed(store.state.at));
  focusWanted = null;
}

function titleIn(at) {
  return byId(at.entity === null ? 'heading' : 'entity-title');
}

function isShown(state) {
  const { at, reading, profile } = state;
  if (at.article !== null) return reading.id === at.article && reading.phase !== 'loading';
  if (at.entity !== null) return profile.id === at.entity && profile.phase !== 'loading';
  return isAnswered(state);
}

function titleOf({ at, reading, profile }) {
  if (at.article !== null) return `${reading.value?.title || 'Article'} – Newshound`;
  if (at.entity !== null) return `${profile.value?.name || 'Entity'} – Newshound`;
  if (isStart(at)) return 'Newshound';
  return `${at.q.trim() || 'Articles'} – Newshound`;
}
