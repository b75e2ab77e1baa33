import type { Bench } from "../../bench";

/** What the two series are called. */
export const SERIES = ["Big Data", "Robotics"] as const;

/** Rows and columns of the figures with their headers. */
export const CHARTED_SIZE = { rows: 3, columns: 3 } as const;

/** Two areas down, two technologies across, a formula for each cell. */
export function formulasToChart(bench: Bench): string[][] {
  const cell = (row: number, column: number): string =>
    `=ATI.SHARE(${bench.cells(row, 0)},${bench.cells(0, column)},2018)`;
  return [["Area", ...SERIES], ...["KR", "JP"].map((area, at) => [area, cell(at + 1, 1), cell(at + 1, 2)])];
}
