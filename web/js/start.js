// What stands there before anything was asked.

import { byId, h } from './dom.js';
import { asking, hrefOf, isStart, START } from './url-state.js';

const EXAMPLES = [
  ['company:alibaba "Google DeepMind"', 'a company, by any of its names, and an exact phrase'],
  ['title:(joins OR leaves) date:2025', 'either word in the headline, in one year'],
  ['"leaves openai"~5', 'both words, close to each other'],
  ['from:openai', 'who left it, and for where', 'moves'],
];

export function start({ store }) {
  const root = byId('start');
  root.replaceChildren(
    h('h2', { id: 'start-heading' }, 'Try'),
    h('ul', {}, EXAMPLES.map(([q, meaning, view = null]) => h('li', {},
      h('a', { href: hrefOf(asking(START, { q, view })) }, h('code', {}, q)), h('span', {}, meaning)))));

  store.subscribe(({ at }) => {
    root.hidden = !isStart(at);
  });
}
