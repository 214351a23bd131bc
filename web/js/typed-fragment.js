// Which part of the typed text is a name being typed, and what is left of the text without it. Pure.
//
// A suggestion becomes a filter, and filters narrow: so a name may stand alone or behind `AND`, with
// or without its field, but not behind `OR` or `NOT`, where a filter would say something else.

const NAME = /^(?<rest>(?:.*\sAND\s+)?)(?:(?:company|org|co|person|people|product|model|place|location):)?"?(?<name>[^":()]+)$/su;
const OPERATOR = /(?:^|\s)(?:OR|NOT)\s|(?:^|\s)[-+!]/u;

/** @returns {?{name: string, rest: string}} */
export function typedFragment(text) {
  const match = NAME.exec(text);
  if (match === null || OPERATOR.test(text)) return null;
  const name = match.groups.name.trim();
  const rest = match.groups.rest.replace(/\s+AND\s+$/u, '');
  return name === '' || !isWhole(rest) ? null : { name, rest };
}

/** Whether every parenthesis and quote is closed. */
function isWhole(text) {
  const times = sign => text.split(sign).length - 1;
  return times('(') === times(')') && times('"') % 2 === 0;
}
