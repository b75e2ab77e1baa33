import { quoted } from "../../../core/words/quoted";
import type { ReportFigure } from "../../../core/report/figures";
import { BLOCK_HEAD_ROWS, type BlockForm } from "../../../plans/blocks/block";
import { allColumns, columnYears } from "./figure-columns";
import { figureFoot } from "./figure-foot";
import { cellFormula } from "./cell-formula";
import { valueCell } from "./figure-rows-down";
import type { FigureTable } from "./figure-table";
import { figureTitle } from "./figure-title";
import { askedFormat, figureUnits, indicatorOfRow } from "./figure-units";
import type { AskedFigure } from "./asked-figure";
import { shortAreaName } from "./short-area-name";

/** A figure with its years down and its rows across, each for every area. */
export function figureYearsDown(figure: ReportFigure, asked: AskedFigure, form: BlockForm): FigureTable {
  const areas = [...new Set(figure.columns.map(({ area }) => area))];
  const columns = figure.rows.flatMap((row, at) => areas.map((area) => ({ row, at, area })));
  const sources = [...new Set(figure.rows.map(({ dataset, grade }) => `dataset ${dataset}, grade ${grade}`))];
  return {
    title: figureTitle(figure, allColumns(figure)),
    subtitle: `${figureUnits(asked)}; recomputed from open data, ${sources.join("; ")}`,
    form,
    header: ["Year", ...columns.map(({ row, area }) => `${row.technology}, ${shortAreaName(area)}`)],
    rows: columnYears(figure).map((year, line) => ({
      label: year,
      figures: columns.map(({ row, at, area }) => {
        if (form === "values") {
          const column = figure.columns.findIndex((each) => each.area === area && each.year === year);
          return valueCell(row.values[column]);
        }
        return {
          formula: cellFormula({
            indicator: indicatorOfRow(asked, at),
            area: quoted(area.code),
            technology: quoted(asked.technology ?? row.technology),
            // Rows of a sheet count from 1, and the header stands above the first one.
            year: `$A${BLOCK_HEAD_ROWS + 2 + line}`,
          }),
        };
      }),
    })),
    formats: columns.map(() => askedFormat(asked)),
    charted: { series: columns.length },
    foot: figureFoot(figure, form),
  };
}
