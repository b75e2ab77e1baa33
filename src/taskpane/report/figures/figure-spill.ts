import type { ReportFigure } from "../../../core/report/figures";
import { Refusal } from "../../../core/refusal";
import { formulaText } from "../../shared/formula-text";
import { figureFoot } from "./figure-foot";
import type { FigureTable } from "./figure-table";
import { figureFormat, figureUnits } from "./figure-units";
import type { AskedFigure } from "./asked-figure";

/** A figure as one formula that gives it whole; header and rows say only how large it will be. */
export function figureSpill(figure: ReportFigure, asked: AskedFigure): FigureTable {
  const { title, columns, rows } = figure;
  return {
    title,
    subtitle: `${figureUnits(asked)}; recomputed from open data, the dataset and its grade beside each row`,
    form: "spill",
    spill: formulaText("FIGURE", asked.number),
    // As FIGURE heads them.
    header: ["technology", ...columns.map(({ area, year }) => `${area.name} ${year}`), "dataset", "grade"],
    rows: rows.map(({ technology, values, dataset, grade }) => ({
      label: technology,
      figures: [...values.map((value) => (value instanceof Refusal ? null : value)), dataset, grade],
    })),
    formats: [...columns.map(() => figureFormat(asked)), "General", "General"],
    words: 2,
    series: columns.length,
    foot: figureFoot(figure, "spill"),
  };
}
