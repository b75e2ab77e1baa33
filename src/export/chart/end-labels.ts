import { bodyOf } from "../../plans/body-of";
import { COLUMN_WIDTH } from "../../plans/look";
import type { Plan, PlannedChart } from "../../plans/plan";
import { shownAt, shownIn, type ShownValue } from "../filled-cells";
import { val, xml, type Xml } from "../parts/xml";
import type { WrittenSheet } from "../sheet/written-sheet";

/** In points: a row of a sheet, a letter and a line of a label, and the gap before a label. */
const ROW = 15;
const LETTER = 5.5;
const LINE = 13;
const GAP = 10;
/** Points of a chart that its title, its axes and their labels take. */
const AROUND = { left: 62, top: 54, bottom: 58 };
/** How much of a chart's width the names may take. */
const MOST = 0.35;

/** The names of a chart's lines, at their ends. */
export interface EndLabels {
  /** The point, from 0, beside which they stand. */
  readonly point: number;
  /** The place of the lines within the chart, which leaves room for the names. */
  readonly layout: Xml;
}

/** Undefined where none are planned, or where they would not fit: then a legend names the lines. */
export function endLabels(sheet: WrittenSheet, chart: PlannedChart): EndLabels | undefined {
  const { endLabels: arePlanned, data, place } = chart;
  if (arePlanned !== true) return undefined;
  const columns = Array.from({ length: data.columns }, (_, at) => ({
    ...data,
    column: data.column + at,
    columns: 1,
  }));
  const names = columns.map((column) => String(shownAt(sheet.filled, column) ?? ""));
  const lines = columns.map((column) => shownIn(sheet.filled, bodyOf(column)));
  const [point = -1, ...others] = new Set(lines.map((line) => line.map(isNumber).lastIndexOf(true)));
  if (point < 0 || others.length > 0) return undefined;

  const whole = { width: widthOf(sheet.plan, place), height: place.rows * ROW };
  const room = GAP + LETTER * Math.max(...names.map(({ length }) => length));
  const inner = {
    width: whole.width - AROUND.left - room,
    height: whole.height - AROUND.top - AROUND.bottom,
  };
  if (room > MOST * whole.width || !areApart(lines, point, inner.height)) return undefined;
  return {
    point,
    layout: manualLayout({
      x: AROUND.left / whole.width,
      y: AROUND.top / whole.height,
      w: inner.width / whole.width,
      h: inner.height / whole.height,
    }),
  };
}

const isNumber = (shown: ShownValue): shown is number => typeof shown === "number";

/** Whether no two names would stand over each other, on an axis that reaches from 0 to the largest figure at least. */
function areApart(lines: readonly (readonly ShownValue[])[], point: number, height: number): boolean {
  const figures = lines.flat().filter(isNumber);
  const span = Math.max(0, ...figures) - Math.min(0, ...figures);
  const ends = lines.flatMap((line) => [line[point]].filter(isNumber)).sort((one, other) => one - other);
  return ends.every((end, at) => at === 0 || ((end - (ends[at - 1] ?? 0)) / span) * height >= LINE);
}

const widthOf = ({ widths }: Plan, { column, columns }: PlannedChart["place"]): number => {
  const known = new Map(widths.map((each) => [each.column, each.width]));
  return Array.from({ length: columns }, (_, at) => known.get(column + at) ?? COLUMN_WIDTH).reduce(
    (sum, width) => sum + width,
    0,
  );
};

/** Where the lines lie in the chart, as shares of its width and height. */
const manualLayout = (shares: Readonly<Record<"x" | "y" | "w" | "h", number>>): Xml =>
  xml("c:layout", {}, [
    xml("c:manualLayout", {}, [
      val("c:layoutTarget", "inner"),
      val("c:xMode", "edge"),
      val("c:yMode", "edge"),
      ...Object.entries(shares).map(([side, share]) => val(`c:${side}`, Math.round(share * 1000) / 1000)),
    ]),
  ]);

const SHOWN = {
  LegendKey: false,
  Val: false,
  CatName: false,
  SerName: true,
  Percent: false,
  BubbleSize: false,
};

/** The name of a line beside one of its points, in the line's colour. */
export const endLabel = (point: number, fill: Xml): Xml =>
  xml("c:dLbls", {}, [
    xml("c:dLbl", {}, [
      val("c:idx", point),
      xml("c:txPr", {}, [
        xml("a:bodyPr", { wrap: "none" }),
        xml("a:lstStyle"),
        xml("a:p", {}, [
          xml("a:pPr", {}, [xml("a:defRPr", { b: true }, [fill])]),
          xml("a:endParaRPr", { lang: "en-US" }),
        ]),
      ]),
      val("c:dLblPos", "r"),
      ...Object.entries(SHOWN).map(([what, isShown]) => val(`c:show${what}`, isShown)),
    ]),
    ...Object.keys(SHOWN).map((what) => val(`c:show${what}`, false)),
  ]);
