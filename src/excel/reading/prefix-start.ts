/** Where the name of a book or sheet begins that ends before an exclamation mark: `[2]`, `'Bloom UI.xla'`, `Book.xla`. */
export function prefixStart(formula: string, bang: number): number {
  const before = formula.slice(0, bang);
  const book = (before.endsWith("'") ? QUOTED : PLAIN).exec(before);
  return bang - (book?.[0].length ?? 0);
}

// A quote inside a quoted name is doubled.
const QUOTED = /'(?:[^']|'')*'$/;
const PLAIN = /(?:\[[^[\]]*\])?[\p{L}\p{N}_.\\?]*$/u;
