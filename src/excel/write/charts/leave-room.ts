import { EDITING } from "../../host/all-or-nothing";
import { excelCode } from "../../host/excel-code";
import type { ChartToMake } from "./chart-to-make";

/**
 * Leaves room beside lines for their names, once the charts have their places: Excel leaves none by itself. Whether it
 * could; an Excel that refuses it keeps the rest.
 */
export async function leaveRoom(
  context: Excel.RequestContext,
  charts: readonly ChartToMake[],
): Promise<boolean> {
  const named = charts.flatMap(({ chart: { endLabels }, name, sheet }) => {
    if (!endLabels) return [];
    const made = sheet.charts.getItem(name);
    const { plotArea } = made;
    return [{ room: endLabels.room, made, area: plotArea }];
  });
  if (named.length === 0) return true;
  try {
    for (const { made, area } of named) {
      made.load("width");
      area.load("left");
    }
    await context.sync();
    for (const { room, made, area } of named) area.width = made.width - area.left - room;
    await context.sync();
    return true;
  } catch (error) {
    if (excelCode(error) === EDITING) throw error;
    return false;
  }
}
