// Days as `2025-02-07`. Pure. An address has the day after the last one, people say the last one.

export const LAST_DAY = '9999-12-31';

const MILLIS_PER_DAY = 86_400_000;

/** The day so many days later, or the text itself where it is not a day. */
function shifted(day, days) {
  const time = Date.parse(day);
  if (Number.isNaN(time)) return day;
  return new Date(time + days * MILLIS_PER_DAY).toISOString().slice(0, 10);
}

/** Null after the last day of the year 9999, which has no successor of four digits: open. */
export function dayAfter(day) {
  return day === LAST_DAY ? null : shifted(day, 1);
}

export function dayBefore(day) {
  return shifted(day, -1);
}
