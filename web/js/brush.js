// Choosing a range on the bars: by dragging, by a click on its first and one on its last bar, or by
// the two sliders, which the arrow keys move and Enter applies.

import { h } from './dom.js';

/** A pointer that moved less than this, in pixels, clicked. */
const CLICK_SLOP = 4;

/**
 * @param {object} options
 * @param {SVGElement} options.drawing its children are the bars
 * @param {number} options.count of bars
 * @param {(index: number) => string} options.describe a bar in words
 * @param {string} options.caption stands above the bars while none is pointed at
 * @param {(first: number, last: number) => void} options.preview while choosing
 * @param {(first: number, last: number) => void} options.apply
 * @param {() => void} options.reset nothing is being chosen any more
 */
export function createBrush({ drawing, count, describe, caption, preview, apply, reset }) {
  let first = 0;
  let last = count - 1;
  let anchor = null;
  let press = null;

  const tip = h('p', { class: 'tip', 'aria-hidden': 'true' }, caption);
  const chart = h('div', { class: 'chart' }, drawing);
  const from = slider('First period', () => first, index => choose(Math.min(index, last), last));
  const to = slider('Last period', () => last, index => choose(first, Math.max(index, first)));
  const brush = h('div', { class: 'brush' }, tip, chart, from, to);

  function choose(nextFirst, nextLast) {
    first = nextFirst;
    last = nextLast;
    paint();
    preview(first, last);
  }

  function paint() {
    brush.style.setProperty('--first', String(first / count));
    brush.style.setProperty('--last', String((last + 1) / count));
    [...drawing.children].forEach((bar, index) => bar.classList.toggle('outside', index < first || index > last));
    for (const [thumb, index] of [[from, first], [to, last]]) {
      thumb.setAttribute('aria-valuenow', String(index));
      thumb.setAttribute('aria-valuetext', describe(index));
    }
  }

  function cancel() {
    anchor = null;
    press = null;
    first = 0;
    last = count - 1;
    tip.textContent = caption;
    paint();
    reset();
  }

  function slider(name, position, move) {
    return h('div', {
      class: 'thumb', role: 'slider', tabindex: 0, 'aria-label': name, 'data-key': name,
      'aria-valuemin': 0, 'aria-valuemax': count - 1,
      on: {
        keydown: event => slide(event, position(), move),
        pointerdown: event => {
          event.target.setPointerCapture(event.pointerId);
          press = { x: event.clientX };
        },
        pointermove: event => {
          if (press !== null) move(indexAt(event));
        },
        pointerup: release,
        pointercancel: cancel,
      },
    });
  }

  function slide(event, position, move) {
    const leap = Math.max(1, Math.round(count / 10));
    const targets = {
      ArrowLeft: position - 1, ArrowDown: position - 1, ArrowRight: position + 1, ArrowUp: position + 1,
      PageDown: position - leap, PageUp: position + leap, Home: 0, End: count - 1,
    };
    if (event.key in targets) {
      event.preventDefault();
      move(clamp(targets[event.key]));
    } else if (event.key === 'Enter') {
      apply(first, last);
    } else if (event.key === 'Escape' && (first > 0 || last < count - 1)) {
      event.stopPropagation();
      cancel();
    }
  }

  function release(event) {
    const moved = press !== null && Math.abs(event.clientX - press.x) >= CLICK_SLOP;
    press = null;
    if (moved) apply(first, last);
  }

  function span(one, other) {
    choose(Math.min(one, other), Math.max(one, other));
  }

  function indexAt(event) {
    const { left, width } = chart.getBoundingClientRect();
    return clamp(Math.floor((event.clientX - left) / width * count));
  }

  function clamp(index) {
    return Math.min(count - 1, Math.max(0, index));
  }

  chart.addEventListener('pointerdown', event => {
    if (event.button !== 0) return;
    event.preventDefault();
    chart.setPointerCapture(event.pointerId);
    from.focus({ preventScroll: true }); // so that Escape reaches the brush
    press = { x: event.clientX, index: indexAt(event) };
  });
  chart.addEventListener('pointermove', event => {
    const index = indexAt(event);
    if (press !== null && Math.abs(event.clientX - press.x) >= CLICK_SLOP) span(press.index, index);
    else if (anchor !== null) span(anchor, index);
    if (index !== anchor) tip.textContent = describe(index);
  });
  chart.addEventListener('pointerup', event => {
    if (press === null) return;
    const index = indexAt(event);
    const dragged = Math.abs(event.clientX - press.x) >= CLICK_SLOP;
    const begun = dragged ? press.index : anchor;
    press = null;
    if (begun === null) {
      anchor = index;
      span(index, index);
      tip.textContent = `From ${describe(index)}. Now click the last bar, or this one again.`;
      return;
    }
    anchor = null;
    span(begun, index);
    apply(first, last);
  });
  chart.addEventListener('pointercancel', cancel);
  chart.addEventListener('pointerleave', () => {
    if (anchor === null && press === null) tip.textContent = caption;
  });

  paint();
  return brush;
}
