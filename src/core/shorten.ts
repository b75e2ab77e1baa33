/** A text of at most so many letters, cut in its middle: a name is known by its beginning and its end. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = Math.floor((most - 1) / 3);
  const start = most - 1 - end;
  return `${text.slice(0, start).replace(HALF_AT_END, "")}…${text.slice(text.length - end).replace(HALF_AT_START, "")}`;
}

/** Halves of a letter that takes two places, such as an emoji, which a cut leaves. */
const HALF_AT_END = /[\uD800-\uDBFF]$/;
const HALF_AT_START = /^[\uDC00-\uDFFF]/;
