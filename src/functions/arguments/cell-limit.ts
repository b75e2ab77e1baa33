import { invalid } from "../../core/refusal";

/** More cells than this Excel does not take from one function. */
const MOST_CELLS = 2_000_000;

/** Refuses a call whose result Excel would not take. */
export function refuseTooMany(rows: number, columns: number): void {
  if (rows * columns <= MOST_CELLS) return;
  throw invalid(`The arguments ask for ${rows} × ${columns} cells; ${MOST_CELLS} is the most in one call.`);
}
