// What is read: the article that the address names, what is related to it, and the entity that the address names.

import { api } from './api.js';
import { keeping } from './keeping.js';

export function reading({ store, labels }) {
  const article = keeping({
    store,
    slot: 'reading',
    wanted: ({ at }) => at.article,
    ask: api.article,
    arrived: ({ entities }) => {
      for (const { dimension, id, name } of entities) labels.learn(dimension, id, name);
    },
  });
  // only once the article is there: it is what was asked for
  const similar = keeping({
    store,
    slot: 'similar',
    wanted: ({ reading: { id, phase } }) => (phase === 'ready' ? id : null),
    ask: api.similar,
  });
  const entity = keeping({
    store,
    slot: 'profile',
    wanted: ({ at }) => (at.article === null ? at.entity : null),
    ask: api.entity,
    arrived: ({ dimension, id, name }) => labels.learn(dimension, id, name),
  });
  return { retryArticle: article.retry, retrySimilar: similar.retry, retryEntity: entity.retry };
}
