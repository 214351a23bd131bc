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
