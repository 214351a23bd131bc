// Numbers and dates in words, as the reader's own settings have them. Days are those of UTC, as everywhere.

const numbers = new Intl.NumberFormat();
const days = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const shortDays = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const times = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

export function number(value) {
  return numbers.format(value);
}

export function articles(count) {
  return `${number(count)} ${count === 1 ? 'article' : 'articles'}`;
}

export function moves(count) {
  return `${number(count)} ${count === 1 ? 'move' : 'moves'}`;
}

/** A date with the parts that are known, as short as it can be told: `2026`, `Mar 2026`, `14 Mar 2026`. */
export function partialDay(iso) {
  switch (iso.length) {
    case 4: return iso;
    case 7: return spelled(months, iso, iso);
    default: return day(iso);
  }
}

/** The day of a date of any precision. */
export function day(iso) {
  return spelled(days, iso.slice(0, 10), iso);
}

/** A date with the parts that are known: no time where there is none, no zone where there is none. */
export function moment(iso) {
  if (!iso.includes('T')) return day(iso);
  return iso.endsWith('Z') ? `${spelled(times, iso, iso)} UTC` : spelled(times, iso + 'Z', iso);
}

/** A range of days, both included, either open. */
export function dayRange(first, last) {
  if (first === null) return `until ${day(last)}`;
  if (last === null) return `from ${day(first)}`;
  return first === last ? day(first) : `${day(first)} to ${day(last)}`;
}

/** A bar of the histogram. */
export function period(interval, bucket) {
  switch (interval) {
    case 'day': return day(bucket.start);
    case 'week': return `${spelled(shortDays, bucket.start, bucket.start)} – ${day(bucket.end)}`;
    case 'month': return spelled(months, bucket.start, bucket.start);
    case 'quarter': return `Q${Math.ceil(Number(bucket.start.slice(5, 7)) / 3)} ${bucket.start.slice(0, 4)}`;
    case 'year': return bucket.start.slice(0, 4);
    default: return dayRange(bucket.start, bucket.end);
  }
}

export function language(code) {
  try {
    return languages.of(code) ?? code;
  } catch (notACode) {
    if (notACode instanceof RangeError) return code;
    throw notACode;
  }
}

function spelled(formatter, iso, otherwise) {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? otherwise : formatter.format(time);
}
