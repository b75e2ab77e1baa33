/** How many there are on each sheet, in the order in which the sheets come. */
interface SheetCount {
  readonly sheet: string;
  readonly count: number;
}

/** The names of the sheets that these stand on, each once. */
export const sheetsOf = (found: readonly { readonly sheet: string }[]): readonly string[] => [
  ...new Set(found.map(({ sheet }) => sheet)),
];

export function bySheet(found: readonly { readonly sheet: string }[]): SheetCount[] {
  const counts = new Map<string, number>();
  for (const { sheet } of found) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].map(([sheet, count]) => ({ sheet, count }));
}
