import { shortName } from "../../../core/catalogue/short-name";
import type { Answerable } from "../asked";
import { isOneYear } from "../asked-years";
import { matrixTable, seriesTable, type Figure } from "../preview/preview-table";

/** Names along a side of the heat map that can be read. */
const MOST = { areas: 12, technologies: 16, years: 12 };

interface Named {
  readonly code: string;
  readonly name: string;
}

/** As much of the figures as cells can be read of. */
interface HeatTable {
  readonly areas: readonly Named[];
  /** Technologies of one year, or the years of one technology. */
  readonly columns: readonly Named[];
  readonly figureAt: (row: number, column: number) => Figure;
  /** What had no room, in sentences. */
  readonly cut: readonly string[];
}

export function heatTable(asked: Answerable): HeatTable {
  const isYears = !isOneYear(asked);
  const table = isYears ? overYears(asked) : ofOneYear(asked);
  const most = isYears ? MOST.years : MOST.technologies;
  // Of years the last are asked about.
  const from = isYears ? Math.max(0, table.columns.length - most) : 0;
  const which = isYears ? "last" : "first";
  const what = isYears ? "years" : "technologies";
  const { length } = table.columns;
  return {
    areas: asked.areas.slice(0, MOST.areas).map((area) => ({ code: area.code, name: shortName(area) })),
    columns: table.columns.slice(from, from + most),
    figureAt: (row, column) => table.figureAt(row, from + column) ?? NaN,
    cut: [
      ...(asked.areas.length > MOST.areas
        ? [`The first ${MOST.areas} of ${asked.areas.length} areas; the table has all.`]
        : []),
      ...(length > most ? [`The ${which} ${most} of ${length} ${what}; the table has all.`] : []),
    ],
  };
}

interface Columns {
  readonly columns: readonly Named[];
  readonly figureAt: (row: number, column: number) => Figure | undefined;
}

function overYears(asked: Answerable): Columns {
  const { rows } = seriesTable(asked);
  return {
    columns: rows.map(({ year }) => ({ code: String(year), name: String(year) })),
    figureAt: (row, column) => rows[column]?.figures[row],
  };
}

function ofOneYear(asked: Answerable): Columns {
  const { technologies, rows } = matrixTable(asked);
  return { columns: technologies, figureAt: (row, column) => rows[row]?.figures[column] };
}
