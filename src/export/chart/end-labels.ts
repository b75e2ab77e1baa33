import type { EndLabels } from "../../plans/end-labels";
import { COLUMN_WIDTH } from "../../plans/look";
import type { Plan, PlannedChart } from "../../plans/plan";
import { val, xml, type Xml } from "../parts/xml";
import { wordsLook } from "./chart-words";

/** In points: a row of a sheet, and what the title, the axes and their labels take of a chart. */
const ROW = 15;
const AROUND = { left: 62, top: 54, bottom: 58 };

/** Points across a chart that its lines have, beside their names where these stand at their ends. */
export const widthOfLines = (plan: Pick<Plan, "widths">, chart: PlannedChart): number =>
  widthOfChart(plan, chart) - AROUND.left - (chart.endLabels?.room ?? 0);

function widthOfChart({ widths }: Pick<Plan, "widths">, { place }: PlannedChart): number {
  const known = new Map(widths.map(({ column, width }) => [column, width]));
  return Array.from(
    { length: place.columns },
    (_, at) => known.get(place.column + at) ?? COLUMN_WIDTH,
  ).reduce((sum, width) => sum + width, 0);
}

/** The place of lines within a chart, as shares of its width and height, which leaves room for the names beside them. */
export function besideLabels(plan: Plan, chart: PlannedChart, { room }: EndLabels): Xml {
  const whole = { width: widthOfChart(plan, chart), height: chart.place.rows * ROW };
  const shares = {
    x: AROUND.left / whole.width,
    y: AROUND.top / whole.height,
    w: (whole.width - AROUND.left - room) / whole.width,
    h: (whole.height - AROUND.top - AROUND.bottom) / whole.height,
  };
  return xml("c:layout", {}, [
    xml("c:manualLayout", {}, [
      val("c:layoutTarget", "inner"),
      val("c:xMode", "edge"),
      val("c:yMode", "edge"),
      ...Object.entries(shares).map(([side, share]) => val(`c:${side}`, Math.round(share * 1000) / 1000)),
    ]),
  ]);
}

const SHOWN = {
  LegendKey: false,
  Val: false,
  CatName: false,
  SerName: true,
  Percent: false,
  BubbleSize: false,
};

/** The name of a line beside one of its points, in the line's colour. */
export const endLabel = (point: number, fill: Xml, size: number | undefined): Xml =>
  xml("c:dLbls", {}, [
    xml("c:dLbl", {}, [
      val("c:idx", point),
      wordsLook({ size, bold: true, fill, isOneLine: true }),
      val("c:dLblPos", "r"),
      ...Object.entries(SHOWN).map(([what, isShown]) => val(`c:show${what}`, isShown)),
    ]),
    ...Object.keys(SHOWN).map((what) => val(`c:show${what}`, false)),
  ]);
