// Keeps `state.search` the articles of where we are, whichever view of the search is shown.

import { answering } from './answers.js';
import { api } from './api.js';
import { apiQuery, articlesAt } from './url-state.js';

export function searching({ store, labels }) {
  function learn(reply) {
    for (const [dimension, values] of Object.entries(reply.facets)) {
      for (const { value, label } of values) labels.learn(dimension, value, label);
    }
    for (const { entities } of reply.hits) {
      for (const { dimension, id, name } of entities) labels.learn(dimension, id, name);
    }
  }

  return answering({
    store, slot: 'search', placeOf: articlesAt, ask: api.search, learn,
    queryOf: ({ at, facetSizes }) => apiQuery(articlesAt(at), dimension => facetSizes[dimension]),
  });
}
