// Which view is shown, one of the results, an article or an entity, and where the focus and the scroll
// position go when they change.

import { byId } from './dom.js';
import { answerOf, isAnswered } from './shown-answer.js';
import { closed, hrefOf, isOpen, isStart } from './url-state.js';

export const VIEW_NAMES = { articles: 'Articles', moves: 'Moves', flows: 'Flows' };

export function views({ store, navigation }) {
  const browse = byId('browse');
  const reader = byId('reader');
  const entity = byId('entity');
  const parts = [...browse.querySelectorAll('[data-in]')];
  let focusWanted = null;
  let proofWanted = false;

  function moved({ at, via }, from) {
    browse.hidden = isOpen(at);
    reader.hidden = at.article === null;
    entity.hidden = at.article !== null || at.entity === null;
    showView(at.view ?? 'articles');
    proofWanted = via === 'push' && at.article !== null && at.mark !== null;
    if (at.article !== null && at.article !== from.article) {
      focusWanted = () => byId('proof') ?? byId('reader-title') ?? reader.querySelector('a');
    } else if (at.article === null && from.article !== null && at.entity === from.entity && via !== 'replace') {
      focusWanted = () => linkTo(from, at.entity === null ? browse : entity) ?? titleIn(at);
    } else if (at.entity !== from.entity) {
      focusWanted = () => titleIn(at);
    } else if (at.page !== from.page || (at.view !== from.view && via === 'push')) {
      focusWanted = () => byId('heading');
    } else if (via === 'push') {
      focusWanted = () => (document.activeElement === document.body ? byId('heading') : null);
    }
  }

  /** Each part of the results says in which views it is. */
  function showView(view) {
    browse.dataset.view = view;
    byId('results-heading').textContent = VIEW_NAMES[view];
    for (const part of parts) part.hidden = !part.dataset.in.split(' ').includes(view);
  }

  /** What led to an article: the very link where it is still there, else another one to it. */
  function linkTo(at, shown) {
    const links = [...shown.querySelectorAll(`[data-article="${CSS.escape(at.article)}"]`)]
      .filter(link => link.checkVisibility());
    return links.find(link => link.getAttribute('href') === hrefOf(at)) ?? links[0];
  }

  /** The content of the place is there: now it can be focused and scrolled. */
  function settled() {
    focusWanted?.()?.focus({ preventScroll: true });
    focusWanted = null;
    navigation.restoreScroll();
    if (proofWanted) byId('proof')?.scrollIntoView({ block: 'center', behavior: 'instant' });
    proofWanted = false;
  }

  store.subscribe((state, before) => {
    if (state.at !== before.at) moved(state, before.at);
    browse.dataset.phase = answerOf(state).phase;
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
  const asked = at.q.trim();
  const view = VIEW_NAMES[at.view ?? 'articles'];
  if (at.view === null) return `${asked || view} – Newshound`;
  return asked === '' ? `${view} – Newshound` : `${view}: ${asked} – Newshound`;
}
