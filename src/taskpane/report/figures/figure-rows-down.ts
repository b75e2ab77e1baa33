import { quoted } from "../../../core/words/quoted";
import { toCol } from "@borgar/fx";
import type { ReportFigure, ReportFigureRow } from "../../../core/report/figures";
import { Refusal } from "../../../core/refusal";
import { BLOCK_HEAD_ROWS, type BlockForm } from "../../../plans/blocks/block";
import type { PlannedCell } from "../../../plans/plan";
import { columnsInserted, type FigureColumn } from "./figure-columns";
import { figureFoot } from "./figure-foot";
import { cellFormula, technologyArgument } from "./cell-formula";
import { earlierYears } from "./earlier-years";
import type { FigureTable } from "./figure-table";
import { rowsInserted } from "./rows-inserted";
import { figureTitle } from "./figure-title";
import { askedFormat, figureUnits, indicatorOfRow } from "./figure-units";
import type { AskedFigure } from "./asked-figure";
import { shortAreaName } from "./short-area-name";

/** A figure with its rows down and areas and years across, a formula or a value each. */
export function figureRowsDown(figure: ReportFigure, asked: AskedFigure, form: BlockForm): FigureTable {
  const columns = columnsInserted(figure, asked);
  const cells = form === "values" ? plainCells : liveCells;
  const { rows, points, charted } = rowsInserted(figure, columns);
  return {
    title: figureTitle(figure, charted),
    subtitle: `${figureUnits(asked)}; recomputed from open data, the dataset and its grade beside each row`,
    form,
    header: ["Technology", ...columns.map(({ name }) => name), "Dataset", "Grade"],
    rows: rows.map(({ row, at }, line) => ({
      label: row.technology,
      figures: cells({ row, line, columns, indicator: indicatorOfRow(asked, at) }),
    })),
    formats: [...columns.map(() => askedFormat(asked)), "General", "General"],
    words: 2,
    charted: {
      series: charted.length,
      first: columns.findIndex((column) => column === charted[0]) + 1,
      points,
      ...earlierYears(charted),
    },
    foot: figureFoot(figure, form, columns),
  };
}

interface RowAsked {
  readonly row: ReportFigureRow;
  /** Its place among the rows that are inserted. */
  readonly line: number;
  readonly columns: readonly FigureColumn[];
  readonly indicator: string;
}

const plainCells = ({ row, columns }: RowAsked): PlannedCell[] => [
  ...columns.map(({ at }) => valueCell(row.values[at])),
  row.dataset,
  row.grade,
];

/** A value as it stands; what is missing is #N/A, as it is where the formulas are live. */
export const valueCell = (value: number | Refusal | undefined): PlannedCell =>
  typeof value === "number" ? value : { formula: "=NA()" };

function liveCells({ row, line, columns, indicator }: RowAsked): PlannedCell[] {
  // Rows of a sheet count from 1, and the header stands above the first one.
  const at = BLOCK_HEAD_ROWS + 2 + line;
  const technology = technologyArgument(row.technology, `$A${at}`, indicator);
  const dataset = `$${toCol(columns.length + 1)}${at}`;
  return [
    ...columns.map(({ name, area, year }, column) => ({
      formula: cellFormula({
        indicator,
        // A header that is the area's name alone can be read, and so changed by the user.
        area:
          name === shortAreaName(area) ? `${toCol(column + 1)}$${BLOCK_HEAD_ROWS + 1}` : quoted(area.code),
        technology,
        year: String(year),
        dataset,
      }),
    })),
    row.dataset,
    { formula: `=ATI.GRADE("${indicator}",${technology},${dataset})` },
  ];
}
