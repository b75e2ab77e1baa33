/** Whether a head is that of Eurostat's TSV, whose first column packs all dimensions: "freq,unit,geo\TIME_PERIOD". */
export const isOfEurostat = (head: readonly string[], delimiter: string): boolean =>
  delimiter === "\t" && /,.*\\\s*TIME(?:_PERIOD)?\s*$/i.test(head[0] ?? "");

/** A row of it with a cell for each dimension. */
export function unpackedRow([first = "", ...others]: readonly string[]): readonly string[] {
  return [...first.replace(/\\.*$/, "").split(","), ...others].map((cell) => cell.trim());
}
