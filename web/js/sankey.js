// Where the parts of a Sankey diagram of two columns stand: origins on the left, destinations on the right, between them
// a ribbon for each flow, as wide as it is large. Pure; lengths in pixels, y from the top.

/** Sweeps in which each column is put into the order of what it is joined to; more change little. */
const SWEEPS = 4;

/**
 * @typedef {object} Node
 * @property {string} id
 * @property {number} total of its flows
 * @property {number} y of its upper edge
 * @property {number} height
 *
 * @param {{origin: string, destination: string, count: number}[]} flows no pair twice; counts above 0
 * @param {object} size
 * @param {number} size.unit height of a flow of 1
 * @param {number} size.slot the least distance between the middles of two nodes, for their labels
 * @param {number} size.gap the least distance between two nodes
 * @returns {{origins: Node[], destinations: Node[], ribbons: {flow: object, from: number, to: number, width: number}[],
 *     height: number}} `from` and `to` are the upper edges of a ribbon at its ends, `ribbons` in the order of `flows`
 */
export function sankey(flows, { unit, slot, gap }) {
  const left = nodes(flows, 'origin');
  const right = nodes(flows, 'destination');
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    settle(right, left, flows, 'destination', 'origin');
    settle(left, right, flows, 'origin', 'destination');
  }
  const heights = [left, right].map(column => stack(column, { unit, slot, gap }));
  const height = Math.max(...heights);
  [left, right].forEach((column, index) => spread(column, height - heights[index]));
  return { origins: left, destinations: right, ribbons: ribbons(flows, left, right, unit), height };
}

/** Largest first. */
function nodes(flows, end) {
  const totals = new Map();
  for (const flow of flows) totals.set(flow[end], (totals.get(flow[end]) ?? 0) + flow.count);
  return [...totals].map(([id, total]) => ({ id, total, y: 0, height: 0 })).sort((a, b) => b.total - a.total);
}

/** Orders a column by the mean place of what its nodes are joined to, so that few ribbons cross. */
function settle(column, other, flows, end, otherEnd) {
  const places = new Map(other.map(({ id }, index) => [id, index]));
  const means = new Map(column.map(({ id, total }) => [id, flows
    .filter(flow => flow[end] === id)
    .reduce((sum, flow) => sum + flow.count * places.get(flow[otherEnd]), 0) / total]));
  column.sort((a, b) => means.get(a.id) - means.get(b.id));
}

/** One node below the other; returns the height of the column. */
function stack(column, { unit, slot, gap }) {
  let y = 0;
  for (const node of column) {
    node.height = node.total * unit;
    const needed = Math.max(node.height + gap, slot);
    node.y = y + (needed - node.height) / 2;
    y += needed;
  }
  return y;
}

/** A shorter column is spread over the whole height. */
function spread(column, room) {
  column.forEach((node, index) => {
    node.y += room * (index + 0.5) / column.length;
  });
}

/** At each node in the order of the other ends, so that the ribbons of one node do not cross. */
function ribbons(flows, left, right, unit) {
  const starts = edges(flows, left, right, 'origin', 'destination', unit);
  const ends = edges(flows, right, left, 'destination', 'origin', unit);
  return flows.map(flow => ({ flow, from: starts.get(flow), to: ends.get(flow), width: flow.count * unit }));
}

function edges(flows, column, other, end, otherEnd, unit) {
  const places = new Map(other.map(({ id }, index) => [id, index]));
  const upper = new Map();
  for (const { id, y } of column) {
    let edge = y;
    const joined = flows.filter(flow => flow[end] === id).sort((a, b) => places.get(a[otherEnd]) - places.get(b[otherEnd]));
    for (const flow of joined) {
      upper.set(flow, edge);
      edge += flow.count * unit;
    }
  }
  return upper;
}
