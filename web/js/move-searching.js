// Keeps `state.moves` and `state.flows` the moves and the flows of where we are, while their views are shown.

import { answering } from './answers.js';
import { api } from './api.js';
import { flowsQuery, movesQuery } from './move-questions.js';
import { resultsAt } from './shown-answer.js';

export function moveSearching({ store, labels }) {
  function learnOrganisation(link) {
    if (link !== null) labels.learn('company', link.id, link.name);
  }

  function learnMoves({ facets, moves }) {
    for (const { value, label } of [...facets.from, ...facets.to]) labels.learn('company', value, label);
    for (const { value, label } of facets.person) labels.learn('person', value, label);
    for (const { from, fromTeam, to, toTeam } of moves) [from, fromTeam, to, toTeam].forEach(learnOrganisation);
  }

  function learnFlows({ flows }) {
    for (const { origin, destination } of flows) [origin, destination].forEach(learnOrganisation);
  }

  const moves = answering({
    store, slot: 'moves', placeOf: resultsAt, ask: api.moves, learn: learnMoves, queryOf: ({ at }) => movesQuery(at),
  });
  const flows = answering({
    store, slot: 'flows', placeOf: resultsAt, ask: api.flows, learn: learnFlows, queryOf: ({ at }) => flowsQuery(at),
  });
  return { retryMoves: moves.retry, retryFlows: flows.retry };
}
