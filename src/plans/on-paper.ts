import { chartTypeOn } from "./chart-type";
import { pageBreaks, type BreakSpot, type Pages } from "./page-breaks";
import { paperFor, rowsHeightOn } from "./paper";
import type { Place, Plan, PlannedChart } from "./plan";
import type { PlannedSheet } from "./planned-sheet";
import { rowHeights } from "./row-heights";

/** Excel keeps 1,023 at most. */
const MOST_BREAKS = 1000;
/** Points of a row of Excel's own size. */
const ROW = 15;

interface Printed {
  /** In points. */
  readonly width: number;
  readonly columns: number;
  readonly tables: readonly Place[];
}

/** What reading loses by each per cent that a page is smaller: a page or a cut is worth more than a few. */
const SMALLER = 0.1;
/** Beyond so many pages nobody looks for one that is saved. */
const MOST_SAVED_OF = 20;

/** A plan as it comes on paper, where pages may begin at some rows, with charts whose words are read there. */
export function onPaper(plan: Plan, printed: Printed, spots: readonly BreakSpot[]): Plan {
  const { landscape, print } = printOf(plan, printed, spots);
  const typeSize = chartTypeOn(print.scale === "fit" ? WHOLE : print.scale);
  const typed = (chart: PlannedChart): PlannedChart => ({ ...chart, typeSize });
  return {
    ...plan,
    ...(plan.sections
      ? { sections: plan.sections.map((section) => ({ ...section, charts: section.charts.map(typed) })) }
      : {}),
    charts: plan.charts.map(typed),
    sheet: { ...plan.sheet, landscape, print },
  };
}

const WHOLE = 100;

/**
 * As large as fits its width, or somewhat smaller where that saves a page or a cut. A table that goes on over the page
 * takes its header along where it is the only one; else the title does.
 */
function printOf(
  plan: Plan,
  { width, columns, tables }: Printed,
  spots: readonly BreakSpot[],
): Required<Pick<PlannedSheet, "landscape" | "print">> {
  const paper = paperFor(width);
  const { landscape, scales, across, tight } = paper;
  // Excel passes over breaks in a sheet that it fits to a width; a chart needs them.
  if (tight && !across && plan.charts.length === 0)
    return { landscape, print: { scale: "fit", columns, across, breaks: [], repeated: { row: 0, rows: 1 } } };
  const wrapped = rowHeights(plan);
  const heights = Array.from({ length: plan.rows }, (_, row) => wrapped.get(row) ?? ROW);
  const pagesAt = (scale: number): Laid => laidAt(rowsHeightOn(paper, scale), heights, tables, spots);
  const [largest, ...smaller] = scales;
  let scale = largest;
  let best = pagesAt(largest);
  for (const tried of best.breaks.length < MOST_SAVED_OF ? smaller : []) {
    const pages = pagesAt(tried);
    if (pages.cost + SMALLER * (largest - tried) < best.cost + SMALLER * (largest - scale))
      [scale, best] = [tried, pages];
  }
  const repeated = { row: best.repeated, rows: 1 };
  return {
    landscape,
    print: { scale, columns, across, breaks: best.breaks.slice(0, MOST_BREAKS), repeated },
  };
}

interface Laid extends Pages {
  /** The row that every page shows at its top. */
  readonly repeated: number;
}

function laidAt(
  page: number,
  heights: readonly number[],
  tables: readonly Place[],
  spots: readonly BreakSpot[],
): Laid {
  const pagesWith = (row: number): Laid => ({
    ...pageBreaks(heights, spots, page, heights[row] ?? ROW),
    repeated: row,
  });
  const pages = pagesWith(0);
  const [table] = tables;
  const isCut = ({ row, rows }: Place): boolean => pages.breaks.some((at) => at > row && at < row + rows);
  return tables.length === 1 && table !== undefined && isCut(table) ? pagesWith(table.row) : pages;
}
