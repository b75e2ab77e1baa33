/** A text in lines of at most so many letters, broken between words: a cell's text cannot wrap over its neighbours. */
export function brokenText(text: string, longest: number): readonly string[] {
  const lines: string[] = [];
  // A no-break space is part of a word.
  for (const word of text.split(/[^\S\u00a0]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
