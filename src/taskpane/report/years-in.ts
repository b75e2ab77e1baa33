/** Every year that a text names, ranges such as `2018-2027` with all their years. */
export function yearsIn(text: string): readonly number[] {
  const ranges = [...text.matchAll(/\b(\d{4})\s?-\s?(\d{4})\b/g)].flatMap(([, from, to]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at),
  );
  const single = [...text.matchAll(/\b\d{4}\b/g)].map(([year]) => Number(year));
  return [...new Set([...ranges, ...single])].sort((a, b) => a - b);
}
