import { datasetOf } from "../figures/store";
import { listed } from "../words/readable";
import { yearsInWords } from "../words/years-in-words";
import type { ReportFigure, ReportFigureRow } from "./figures";
import { shortName } from "../catalogue/short-name";

const GRADES = ["close", "broader", "narrower", "proxy"] as const;

/** In what a figure recomputed differs from the report's, in a line: what is measured, where and when, and how well. */
export function figureDifferences({ shown, columns, rows }: ReportFigure): string {
  const measured = rows.filter(isMeasured);
  const datasets = [...new Set(measured.map(({ dataset }) => dataset))].map(datasetOf);
  const measures = datasets.map(({ id, entry }) => `${entry.measures} (${id})`).join("; ");
  const areas = listed([...new Set(columns.map(({ area }) => shortName(area)))]);
  const years = yearsInWords([...new Set(columns.map(({ year }) => year))]);
  const grades = GRADES.flatMap((grade) => {
    const count = measured.filter((row) => row.grade === grade).length;
    return count === 0 ? [] : [`${count} ${grade}`];
  });
  return [
    `The report showed ${shown}.`,
    `Here: ${measures}, ${areas}, ${years}; match of the rows: ${grades.join(", ")}.`,
    ...withoutFigure(rows),
  ].join(" ");
}

/** Whether a row has any figure. */
export const isMeasured = ({ values }: Pick<ReportFigureRow, "values">): boolean =>
  values.some((value) => typeof value === "number");

function withoutFigure(rows: ReportFigure["rows"]): readonly string[] {
  const missing = rows.filter((row) => !isMeasured(row)).map(({ technology }) => technology);
  return missing.length === 0 ? [] : [`Without a figure: ${missing.join(", ")}.`];
}
