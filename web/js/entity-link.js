// A name that leads to the page of what it names.

import { DIMENSION_NAMES } from './dimensions.js';
import { h } from './dom.js';
import { entityOf, hrefOf } from './url-state.js';

/** @param {{id: string, name: string, dimension: string}} entity */
export function entityLink({ id, name, dimension }) {
  return h('a', { class: `entity ${dimension}`, href: hrefOf(entityOf(id)), title: DIMENSION_NAMES[dimension], dir: 'auto' }, name);
}
