// What the facets are called, and what their values are called.

import { language } from './format.js';

export const DIMENSION_NAMES = {
  company: 'Company',
  person: 'Person',
  product: 'Product',
  place: 'Place',
  tag: 'Tag',
  source: 'Source',
  language: 'Language',
};

/** Whether the values of a facet are entities, each of which has a page. */
export function isEntity(dimension) {
  return ['company', 'person', 'product', 'place'].includes(dimension);
}

/** What the parts of a move are called. */
export const PART_NAMES = { from: 'From', to: 'To', person: 'Who', kind: 'Kind', status: 'Status', role: 'Role' };

const KINDS = {
  departed: 'Left', joined: 'Joined', moved: 'Moved', promoted: 'Another post', founded: 'Founded',
  returned: 'Returned', offered: 'Invited', background: 'Background',
};

const STATUSES = { confirmed: 'Confirmed', rumoured: 'Rumoured', denied: 'Denied', offered: 'Offered' };

export function kindName(kind) {
  return KINDS[kind] ?? kind;
}

export function statusName(status) {
  return STATUSES[status] ?? status;
}

/** What a value of a part of a move is called; an organisation has the name it has as a company. */
export function partValue(labels, part, value) {
  switch (part) {
    case 'kind': return kindName(value);
    case 'status': return statusName(value);
    case 'role': return value;
    case 'person': return labels.of('person', value);
    default: return labels.of('company', value);
  }
}

/**
 * Remembers the label of each value met, since an address holds values only: `Alibaba` for `company=Q1359568`.
 */
export function createLabels() {
  const known = new Map();
  const key = (dimension, value) => `${dimension}/${value}`;
  return {
    learn(dimension, value, label) {
      known.set(key(dimension, value), dimension === 'language' ? language(label) : label);
    },
    of(dimension, value) {
      return known.get(key(dimension, value)) ?? (dimension === 'language' ? language(value) : value);
    },
  };
}
