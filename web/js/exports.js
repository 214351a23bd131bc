// All articles or moves of the current search as files: plain links, so that they can be copied, saved and subscribed to.

import { byId, h } from './dom.js';
import { movesExportQuery } from './move-questions.js';
import { answerOf } from './shown-answer.js';
import { exportQuery } from './url-state.js';

const FORMATS = { csv: 'CSV', jsonl: 'JSONL', atom: 'Atom' };

export function exports({ store }) {
  const list = byId('exports');

  store.subscribe((state, before) => {
    const answer = answerOf(state);
    if (answer === answerOf(before) || answer.phase === 'loading') return;
    const file = fileOf(state.at.view, answer);
    list.hidden = file === null;
    if (file === null) return;
    list.replaceChildren(...Object.entries(FORMATS).map(([format, name]) =>
      h('li', {}, h('a', { href: `${file.path}.${format}?${file.query}` }, name))));
  });
}

/** Null where there is nothing to be had; the flows are a view of the moves. */
function fileOf(view, { at, reply }) {
  if (reply === null || view === 'flows') return null;
  if (view === 'moves') return reply.total === 0 ? null : { path: 'api/moves', query: movesExportQuery(at) };
  return reply.total.value === 0 ? null : { path: 'api/search', query: exportQuery(at) };
}
