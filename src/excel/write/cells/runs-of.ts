/** Rows that follow one another. */
interface Run {
  readonly row: number;
  readonly rows: number;
}

/** Rows in ascending order, those that follow one another together. */
export function runsOf(rows: readonly number[]): readonly Run[] {
  const runs: { row: number; rows: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}
