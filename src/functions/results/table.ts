import type { Answer } from "./answer";

/** A result with a head: the header row, and the title and source that stand above it when asked for. */
interface Table {
  readonly title: string;
  readonly source: string;
  readonly header: readonly Answer[];
  readonly rows: readonly (readonly Answer[])[];
}

/** How many rows stand above the rows of a table. */
export const HEADER_ROWS = { 0: 0, 1: 1, 2: 3 } as const;

/** The rows of a table with as much of its head as `headers` asks for, every row as wide as the widest. */
export function withHeaders({ title, source, header, rows }: Table, headers: 0 | 1 | 2): Answer[][] {
  const head = headers === 2 ? [[title], [source], header] : headers === 1 ? [header] : [];
  const all = [...head, ...rows];
  const width = all.reduce((widest, row) => Math.max(widest, row.length), 1);
  return all.map((row) => [...row, ...new Array<Answer>(width - row.length).fill("")]);
}
