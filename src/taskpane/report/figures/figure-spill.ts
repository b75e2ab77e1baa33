import type { ReportFigure } from "../../../core/report/figures";
import { isMeasured } from "../../../core/report/figure-differences";
import { Refusal } from "../../../core/refusal";
import { formulaText } from "../../shared/formula-text";
import { allColumns } from "./figure-columns";
import { figureFoot } from "./figure-foot";
import { earlierYears } from "./earlier-years";
import type { FigureTable } from "./figure-table";
import { figureTitle } from "./figure-title";
import { askedFormat, figureUnits } from "./figure-units";
import type { AskedFigure } from "./asked-figure";

/** A figure as one formula that gives all there is of it; header and rows say only how large it will be. */
export function figureSpill(figure: ReportFigure, asked: AskedFigure): FigureTable {
  const { columns } = figure;
  const rows = figure.rows.filter(isMeasured);
  const whole = formulaText("FIGURE", asked.number).slice(1);
  return {
    title: figureTitle(figure, allColumns(figure)),
    subtitle: `${figureUnits(asked)}; recomputed from open data, the dataset and its grade beside each row`,
    form: "spill",
    spill: rows.length === figure.rows.length ? `=${whole}` : withoutEmpty(whole, columns.length + 3),
    // As FIGURE heads them.
    header: ["technology", ...columns.map(({ area, year }) => `${area.name} ${year}`), "dataset", "grade"],
    rows: rows.map(({ technology, values, dataset, grade }) => ({
      label: technology,
      figures: [...values.map((value) => (value instanceof Refusal ? null : value)), dataset, grade],
    })),
    formats: [...columns.map(() => askedFormat(asked)), "General", "General"],
    words: 2,
    charted: { series: columns.length, ...earlierYears(columns) },
    foot: figureFoot(figure, "spill"),
  };
}

/** Without the rows of technologies that nobody measured, whose grade stands in the last column. */
const withoutEmpty = (whole: string, columns: number): string =>
  `=FILTER(${whole},INDEX(${whole},0,${columns})<>"none")`;
