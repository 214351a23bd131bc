// The address and the history. What someone does is one step back: a filter pushes an entry; typing
// pushes one with its first letter and replaces it from then on.

import { closed, format, isOpen, parse } from './url-state.js';

export function createNavigation(store) {
  const scrolls = new Map();
  let entry = adopt();
  let drafting = false;
  let target = null;
  history.scrollRestoration = 'manual';

  /** Gives the current entry a key under which its scroll position is remembered. */
  function adopt() {
    const key = history.state?.key ?? newKey();
    history.replaceState({ ...history.state, key }, '');
    return key;
  }

  /** @returns {boolean} whether it leads anywhere else */
  function push(at, { returnable = false } = {}) {
    drafting = false;
    if (format(at) === format(store.state.at)) return false;
    entry = newKey();
    history.pushState({ key: entry, returnable, stacked: isOpen(store.state.at) }, '', location.pathname + format(at));
    arrive(at, 'push');
    return true;
  }

  function replace(at) {
    history.replaceState(history.state, '', location.pathname + format(at));
    arrive(at, 'replace');
  }

  /** Back to where the article or entity was opened from; to its search where it was opened by its address. */
  function close() {
    if (history.state?.returnable) history.back();
    else push(closed(store.state.at));
  }

  function arrive(at, via) {
    const from = store.state.at;
    const elsewhere = at.q !== from.q || at.page !== from.page || at.article !== from.article
      || at.entity !== from.entity || at.view !== from.view;
    if (via !== 'pop' && elsewhere) target = 0;
    store.update({ at, via });
  }

  addEventListener('popstate', () => {
    drafting = false;
    entry = adopt();
    target = scrolls.get(entry) ?? 0;
    arrive(parse(location.search), 'pop');
  });

  addEventListener('scroll', () => {
    if (target === null) scrolls.set(entry, scrollY);
  }, { passive: true });

  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    if (!link || !isPlain(event) || !isInside(link)) return;
    event.preventDefault();
    const at = parse(addressOf(link).search);
    if (link.matches('[data-back]')) close();
    else push(at, { returnable: isOpen(at) });
  });

  return {
    push,

    /** While typing. */
    draft(at) {
      if (drafting) replace(at);
      else drafting = push(at);
    },

    /** The end of typing: the draft becomes the step. */
    settle(at) {
      if (drafting) replace(at);
      else push(at);
      drafting = false;
    },

    openArticle(at, id) {
      push({ ...at, article: id }, { returnable: true });
    },

    close,

    /** Scrolls to where this entry was left, once its content is there. */
    restoreScroll() {
      if (target === null) return;
      scrollTo({ top: target, behavior: 'instant' });
      scrolls.set(entry, target);
      target = null;
    },
  };
}

function newKey() {
  return `${Date.now()}-${Math.random()}`;
}

function isPlain(event) {
  return event.button === 0 && !event.defaultPrevented
    && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

function isInside(link) {
  const base = new URL('./', document.baseURI);
  const address = addressOf(link);
  return address !== null && address.origin === base.origin && address.pathname === base.pathname && address.hash === ''
    && !link.hasAttribute('target');
}

/** Of a link in a drawing, too, which has no parts of its own. */
function addressOf(link) {
  return URL.parse(link.getAttribute('href'), document.baseURI);
}
