import type { ReportFigureRow } from "../../../core/report/figures";
import { Refusal } from "../../../core/refusal";

/** Why values of a figure are missing: each reason once, after the rows that it is about. */
export function missingReasons({
  rows,
}: {
  readonly rows: readonly Pick<ReportFigureRow, "technology" | "values">[];
}): readonly string[] {
  const about = new Map<string, string[]>();
  for (const { technology, values } of rows) {
    for (const message of new Set(
      values.flatMap((value) => (value instanceof Refusal ? value.message : [])),
    )) {
      about.set(message, [...(about.get(message) ?? []), technology]);
    }
  }
  return [...about].map(([message, technologies]) => `${technologies.join(", ")}: ${message}`);
}
