import { abilities } from "../../host/abilities";
import type { Place, PlannedChart } from "../../../plans/plan";
import { isFormula } from "../../reading/formula/is-formula";
import { typedContent } from "../cells/cell-content";
import { askContents } from "../cells/read-contents";

type TypedCell = string | number | boolean;
/** What is typed into cells, row by row. */
export type TypedRows = readonly (readonly TypedCell[])[];

/** The header row of a chart's figures and the row under it; of a scatter chart with the column of its x. */
export function scaffoldPlace({ kind, data }: PlannedChart): Place {
  const aside = kind === "scatter" ? 1 : 0;
  return { row: data.row, column: data.column - aside, rows: 2, columns: data.columns + aside };
}

/** Texts over numbers; each text names its own cell, since charts may share some. */
export function scaffoldInputs(chart: PlannedChart): TypedRows {
  const { row, column, columns } = scaffoldPlace(chart);
  const headers = Array.from({ length: columns }, (_, at) => `Row ${row + 1}, column ${column + at + 1}`);
  return [headers, headers.map(() => 0)];
}

/** The names of the series that Excel must find in it. */
export const scaffoldNames = (chart: PlannedChart): readonly string[] =>
  (scaffoldInputs(chart)[0] ?? []).slice(-chart.data.columns).map(String);

/** The same by its cells, `row,column` of the plan. */
export function scaffoldCells(chart: PlannedChart): readonly (readonly [string, TypedCell])[] {
  const { row, column } = scaffoldPlace(chart);
  return scaffoldInputs(chart).flatMap((line, down) =>
    line.map((input, across) => [`${row + down},${column + across}`, input] as const),
  );
}

/** Asks what cells hold, so that it can be typed again; what it gives is called after the sync. */
export function askHeld(range: Excel.Range, { rows, columns }: Place): () => TypedRows {
  const ask = askContents(range);
  const parents = abilities().spills
    ? Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) =>
          range.getCell(row, column).getSpillParentOrNullObject(),
        ),
      )
    : [];
  return () =>
    ask().map((line, row) =>
      line.map((content, column) => {
        const isFilled = parents[row]?.[column]?.isNullObject === false;
        // What another cell's formula fills comes again by itself.
        return isFilled && !isFormula(content.formula, content.value) ? "" : typedContent(content);
      }),
    );
}
