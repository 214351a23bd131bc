// How the articles spread over time: bars to choose a range from, and the same as a table.

import { createBrush } from './brush.js';
import { dayAfter } from './days.js';
import { byId, h, refill, svg } from './dom.js';
import { articles, number, period } from './format.js';
import { asking, hrefOf } from './url-state.js';

/** Height of the drawing in its own units; it is stretched to its place. */
const HEIGHT = 100;

/** So that a single article among thousands is still seen. */
const LEAST_HEIGHT = 2;

/** @param dates the typed dates beside it, which show what is being brushed */
export function histogram({ store, dates }) {
  const root = byId('histogram');
  let tableOpen = false;
  root.replaceChildren(h('div', { class: 'chart skeleton', 'aria-hidden': 'true' }));

  function show(at, reply) {
    const { buckets, unknown } = reply.histogram;
    refill(root,
      (buckets.length === 0
        ? [h('p', { class: 'chart-empty' }, unknown === 0 ? 'No articles to show.' : 'No article with a known date.')]
        : [chart(reply.histogram), table(at, reply.histogram)]),
      h('p', { class: 'unknown' }, unknown === 0 ? '' : `Unknown date: ${number(unknown)}`));
  }

  function chart({ interval, buckets }) {
    const drawing = draw(interval, buckets);
    const brush = createBrush({
      drawing,
      count: buckets.length,
      caption: `By ${interval}, at most ${number(most(buckets))}`,
      describe: index => describe(interval, buckets[index]),
      preview: (first, last) => dates.show(buckets[first].start, buckets[last].end),
      apply: (first, last) => dates.apply(buckets[first].start, buckets[last].end),
      reset: dates.reset,
    });
    return h('div', { class: 'chart-frame' }, brush, axis(interval, buckets));
  }

  function table(at, { interval, buckets }) {
    const rows = () => h('div', { class: 'table-frame' }, h('table', {},
      h('caption', { class: 'visually-hidden' }, `Articles by ${interval}`),
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Period'), h('th', { scope: 'col' }, 'Articles'))),
      h('tbody', {}, buckets.map(bucket => row(at, interval, bucket)))));
    const details = h('details', {
      open: tableOpen,
      on: {
        toggle: () => {
          tableOpen = details.open;
          if (tableOpen && details.children.length === 1) details.append(rows());
        },
      },
    }, h('summary', { 'data-key': 'table' }, 'As a table'), tableOpen ? rows() : null);
    return details;
  }

  store.subscribe(({ at, search }, before) => {
    root.setAttribute('aria-busy', String(search.phase === 'loading'));
    if ((search === before.search && at.view === before.at.view) || search.phase === 'loading') return;
    if (search.reply === null) root.replaceChildren(h('p', { class: 'chart-empty' }));
    else show(at, search.reply);
  });
}

function describe(interval, bucket) {
  return `${period(interval, bucket)}: ${articles(bucket.count)}`;
}

function most(buckets) {
  return Math.max(...buckets.map(bucket => bucket.count));
}

function draw(interval, buckets) {
  const highest = most(buckets);
  const peak = buckets.find(bucket => bucket.count === highest);
  const bars = buckets.map(({ count }, index) => {
    const height = count === 0 ? 0 : Math.max(LEAST_HEIGHT, count / highest * HEIGHT);
    return svg('rect', { x: index + 0.08, width: 0.84, y: HEIGHT - height, height });
  });
  return svg('svg', {
    role: 'img', viewBox: `0 0 ${buckets.length} ${HEIGHT}`, preserveAspectRatio: 'none',
    'aria-label': `Articles by ${interval}, ${period(interval, buckets[0])} to ${period(interval, buckets.at(-1))}. `
      + `Most in ${describe(interval, peak)}.`,
  }, bars);
}

function axis(interval, buckets) {
  return h('p', { class: 'axis', 'aria-hidden': 'true' },
    h('span', {}, period(interval, buckets[0])),
    buckets.length > 1 ? h('span', {}, period(interval, buckets.at(-1))) : null);
}

function row(at, interval, bucket) {
  const range = asking(at, { after: bucket.start, before: dayAfter(bucket.end) });
  return h('tr', {},
    h('th', { scope: 'row' }, h('a', { href: hrefOf(range) }, period(interval, bucket))),
    h('td', {}, number(bucket.count)));
}
