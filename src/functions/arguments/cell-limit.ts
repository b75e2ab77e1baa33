import { invalid } from "../../core/refusal";

/** What Excel takes from one function, and what a sheet has room for. */
const MOST_CELLS = 2_000_000;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Refuses a call whose result Excel would not take, before it is computed. */
export function refuseTooMany(rows: number, columns: number): void {
  if (rows * columns <= MOST_CELLS && rows <= MOST_ROWS && columns <= MOST_COLUMNS) return;
  throw invalid(
    `The arguments ask for ${inWords(rows)} rows × ${inWords(columns)} columns; the most in one call are ` +
      `${inWords(MOST_ROWS)} rows, ${inWords(MOST_COLUMNS)} columns and ${inWords(MOST_CELLS)} cells.`,
  );
}

const inWords = (count: number): string => count.toLocaleString("en-US");
