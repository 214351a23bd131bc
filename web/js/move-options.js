// The order of the moves, up to where the ends of flows are rolled up, and whether what is told as history counts, too.

import { LEVELS, levelOf, MOVE_SORTS, moveSortOf } from './move-questions.js';
import { box, choice } from './option.js';
import { asking } from './url-state.js';

export function moveOptions({ store, navigation }) {
  const go = change => navigation.push(asking(store.state.at, change));
  const background = box('background', 'Background too', checked => go({ background: checked ? 'true' : null }));
  const sort = choice('move-sort', 'Sort by', MOVE_SORTS, value => go({ sort: value }));
  const level = choice('flow-level', 'Between', LEVELS, value => go({ level: value }));

  store.subscribe(({ at }) => {
    background.checked = at.background !== null;
    sort.value = moveSortOf(at);
    level.value = levelOf(at);
  });
}
