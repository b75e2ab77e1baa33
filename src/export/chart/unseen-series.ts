import { bodyOf } from "../../plans/body-of";
import type { PlannedChart } from "../../plans/plan";
import { shownIn } from "../filled-cells";
import { val, xml, type Xml } from "../parts/xml";
import type { WrittenSheet } from "../sheet/written-sheet";
import { NO_LINE } from "./chart-series";
import { numbersOf } from "./values";

/**
 * Whether a chart needs a series that nobody sees: LibreOffice draws what is missing from a chart of lines as 0,
 * whatever the chart says of gaps, unless one of the cells that it shows is empty.
 */
export const needsUnseen = ({ filled }: WrittenSheet, { kind, data }: PlannedChart): boolean =>
  kind === "line" &&
  Array.from({ length: data.columns }, (_, at) => bodyOf({ ...data, column: data.column + at, columns: 1 }))
    .flatMap((column) => shownIn(filled, column))
    .some((shown) => typeof shown !== "number");

/** A series of one empty cell, beside all that the sheet shows. */
export function unseenSeries(sheet: WrittenSheet, { data }: PlannedChart): Xml {
  const beside = Math.max(sheet.plan.columns, ...[...sheet.filled.values()].map(({ column }) => column + 1));
  return xml("c:ser", {}, [
    val("c:idx", data.columns),
    val("c:order", data.columns),
    xml("c:spPr", {}, [NO_LINE]),
    xml("c:marker", {}, [val("c:symbol", "none")]),
    xml("c:val", {}, [numbersOf(sheet, { row: data.row, column: beside, rows: 1, columns: 1 })]),
    val("c:smooth", false),
  ]);
}
