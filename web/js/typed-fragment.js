// Which part of the typed text is a name being typed, and what is left of the text without it. Pure.
//
// A suggestion becomes a filter where it can, and filters narrow: so a name may stand alone or behind `AND`, with
// or without its field. Behind `OR` or `NOT`, in parentheses or behind a sign a filter would say something else:
// there the suggestion is written into the text.

const FIELDS = '(?:company|org|co|person|people|product|model|place|location)';
const NAME = new RegExp(String.raw`^(?<rest>(?:.*\sAND\s+)?)(?:${FIELDS}:)?"?(?<name>[^":()]+)$`, 'su');
const OPERATOR = /(?:^|\s)(?:OR|NOT)\s|(?:^|\s)[-+!]/u;
const WITHIN = new RegExp(
  String.raw`^(?<rest>(?:.*(?:\s(?:AND|OR|NOT)\s+|\(|\s[-+!])|NOT\s+|[-+!])?)(?:(?<field>${FIELDS}|from|to):)?"?(?<name>[^":()]+)$`,
  'su');

/**
 * @returns {?{name: string, rest: string, field: ?string, narrows: boolean}} `field` is the one written before the
 *   name, where the name is to stay in the text
 */
export function typedFragment(text) {
  return narrowing(text) ?? within(text);
}

function narrowing(text) {
  const match = NAME.exec(text);
  if (match === null || OPERATOR.test(text)) return null;
  const name = match.groups.name.trim();
  const rest = match.groups.rest.replace(/\s+AND\s+$/u, '');
  return name === '' || !isWhole(rest) ? null : { name, rest, field: null, narrows: true };
}

function within(text) {
  const match = WITHIN.exec(text);
  if (match === null) return null;
  const { rest, field = null } = match.groups;
  const name = match.groups.name.trim();
  return name === '' || isQuoted(rest) ? null : { name, rest, field, narrows: false };
}

/** The text with a suggested name written into it. */
export function withName({ rest, field }, dimension, label) {
  return `${rest}${field ?? dimension}:"${label.replaceAll('"', '')}"`;
}

/** The text with its last word completed to an operator; what joins words is followed by a space. */
export function withOperator(text, operator) {
  const completed = text.slice(0, /[^\s(]*$/u.exec(text).index) + operator;
  return operator.endsWith(':') ? completed : `${completed} `;
}

/** Whether every parenthesis and quote is closed. */
function isWhole(text) {
  const times = sign => text.split(sign).length - 1;
  return times('(') === times(')') && !isQuoted(text);
}

function isQuoted(text) {
  return text.split('"').length % 2 === 0;
}
