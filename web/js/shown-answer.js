// Which answer the view that is shown shows.

import { format, articlesAt, behind } from './url-state.js';

export function answerOf(state) {
  switch (state.at.view) {
    case 'moves': return state.moves;
    case 'flows': return state.flows;
    default: return state.search;
  }
}

/** What of the address an answer to it is about: opening an article asks nothing anew. */
export function resultsAt(at) {
  return at.view === null ? articlesAt(at) : behind(at);
}

/** Whether that answer, be it a reply or a failure, is about where we are. */
export function isAnswered(state) {
  const { phase, at } = answerOf(state);
  return phase !== 'loading' && format(at) === format(resultsAt(state.at));
}
