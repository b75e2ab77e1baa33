const READ_AS_TEXT = /^[\p{L}“„(«][^]*$/u;
const READ_AS_SOMETHING_ELSE = /^(true|false|wahr|falsch|vrai|faux)$|^\p{L}{3,9}\.?[ -]\d/iu;

/**
 * A text as it must be typed so that Excel keeps it a text: an apostrophe stands before whatever could be read as a
 * formula, a number, a date or a truth value, in any language.
 */
export function typedText(text: string): string {
  const isSafe = text === "" || (READ_AS_TEXT.test(text) && !READ_AS_SOMETHING_ELSE.test(text));
  return isSafe ? text : `'${text}`;
}
