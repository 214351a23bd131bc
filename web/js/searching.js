// Keeps `state.search` the answer to where we are: asks when the question changes, and only then.

import { api, createLane } from './api.js';
import { apiQuery, behind, format, isOpen } from './url-state.js';

const REMEMBERED = 20;

/** Whether what `state.search` holds, be it an answer or a failure, is about where we are. */
export function isAnswered({ at, search }) {
  return search.phase !== 'loading' && format(search.at) === format(behind(at));
}

export function searching({ store, labels }) {
  const lane = createLane();
  const answered = new Map();
  let asked = null;

  function ask(query, at, goingBack) {
    asked = query;
    if (goingBack && answered.has(query)) {
      lane.abort();
      deliver(query, at, answered.get(query));
      return;
    }
    store.update({ search: { ...store.state.search, phase: 'loading' } });
    lane.run(
      signal => api.search(query, signal),
      reply => deliver(query, at, reply),
      error => store.update({ search: { phase: 'failed', at, reply: null, error } }));
  }

  function deliver(query, at, reply) {
    remember(query, reply);
    learnLabels(reply);
    store.update({ search: { phase: 'ready', at, reply, error: null } });
  }

  /** So that Back shows at once what was there, where it was. */
  function remember(query, reply) {
    answered.delete(query);
    answered.set(query, reply);
    if (answered.size > REMEMBERED) answered.delete(answered.keys().next().value);
  }

  function learnLabels(reply) {
    for (const [dimension, values] of Object.entries(reply.facets)) {
      for (const { value, label } of values) labels.learn(dimension, value, label);
    }
    for (const { entities } of reply.hits) {
      for (const { dimension, id, name } of entities) labels.learn(dimension, id, name);
    }
  }

  function queryOf({ at, facetSizes }) {
    return apiQuery(at, dimension => facetSizes[dimension]);
  }

  store.subscribe(state => {
    if (isOpen(state.at) && asked !== null) return; // the results behind it can wait
    const query = queryOf(state);
    if (query !== asked) ask(query, behind(state.at), state.via === 'pop');
  });

  return {
    retry() {
      ask(queryOf(store.state), behind(store.state.at), false);
    },
  };
}
