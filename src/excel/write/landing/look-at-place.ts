import { cellsOf } from "../../../plans/address";
import type { Place } from "../../../plans/plan";
import { lookForObstacles, type Obstacle } from "./obstacles";
import { edgeOf } from "./sheet-edge";

/** Asks what is in the way of writing at a place of a sheet; what it gives is called after the sync. */
export function lookAtPlace(sheet: Excel.Worksheet, place: Place): () => Obstacle | undefined {
  const edge = edgeOf(place);
  if (edge) return () => edge;
  const obstacle = lookForObstacles(sheet, place);
  const range = sheet.getRangeByIndexes(place.row, place.column, place.rows, place.columns);
  const tables = range.getTables(false);
  const { charts } = sheet;
  range.load("formulas, values, left, top, width, height");
  tables.load("items/name");
  charts.load("items/left, items/top, items/width, items/height");
  return () => {
    if (sheet.protection.protected) return obstacle();
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load -- called after it
    const cells = [range.formulas, range.values] as unknown[][][];
    const isTaken = cells.some((block) => block.some((line) => line.some((cell) => cell !== "")));
    const isInTable = tables.items.some(({ name }) => name !== "");
    if (!isTaken && !isInTable && !charts.items.some((chart) => isUnder(chart, range))) return obstacle();
    // Of one cell it is plain what stands in the way; of many it may be any of them.
    const isFirst = cells.some((block) => block[0]?.[0] !== "");
    const first = cellsOf({ ...place, rows: 1, columns: 1 });
    return {
      what: isFirst ? `${first} is taken` : `${cellsOf(place)} is not free`,
      remedy: "Choose another place, or a new sheet.",
    };
  };
}

type Box = Pick<Excel.Range, "height" | "left" | "top" | "width">;

const isUnder = (chart: Pick<Excel.Chart, keyof Box>, range: Box): boolean =>
  chart.left < range.left + range.width &&
  range.left < chart.left + chart.width &&
  chart.top < range.top + range.height &&
  range.top < chart.top + chart.height;
