// Days as `2025-02-07`. Pure. An address has the day after the last one, people say the last one.

const MILLIS_PER_DAY = 86_400_000;

/** The day so many days later, or the text itself where it is not a day. */
function shifted(day, days) {
  const time = Date.parse(day);
  if (Number.isNaN(time)) return day;
  return new Date(time + days * MILLIS_PER_DAY).toISOString().slice(0, 10);
}

export function dayAfter(day) {
  return shifted(day, 1);
}

export function dayBefore(day) {
  return shifted(day, -1);
}
