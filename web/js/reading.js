// Keeps `state.reading` the article that the address names.

import { api, createLane } from './api.js';

export const NOTHING_READ = { id: null, phase: 'closed', article: null, error: null };

export function reading({ store, labels }) {
  const lane = createLane();

  function open(id) {
    store.update({ reading: { ...NOTHING_READ, id, phase: 'loading' } });
    lane.run(
      signal => api.article(id, signal),
      article => {
        for (const { dimension, id: value, name } of article.entities) labels.learn(dimension, value, name);
        store.update({ reading: { id, phase: 'ready', article, error: null } });
      },
      error => store.update({ reading: { ...NOTHING_READ, id, phase: 'failed', error } }));
  }

  store.subscribe(({ at, reading }) => {
    if (at.article === reading.id) return;
    if (at.article !== null) {
      open(at.article);
    } else {
      lane.abort();
      store.update({ reading: NOTHING_READ });
    }
  });

  return {
    retry() {
      open(store.state.at.article);
    },
  };
}
