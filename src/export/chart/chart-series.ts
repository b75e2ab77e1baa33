import { bodyOf } from "../../plans/body-of";
import { MARK, QUIET_SERIES_COLORS } from "../../plans/look";
import type { ChartKind, PlannedChart } from "../../plans/plan";
import { chartColor } from "../file-color";
import { shownIn } from "../filled-cells";
import { val, xml, type Xml } from "../parts/xml";
import type { WrittenSheet } from "../sheet/written-sheet";
import { endLabel } from "./end-labels";
import { numbersOf, textsOf } from "./values";

/** In the drawing's units, of which a point has 12,700. */
const LINE = 28575;
/** In points. */
const MARKER = { line: 5, scatter: 7 };

/** A series for each column of a chart's figures; its name is the column's header. */
export function chartSeries(sheet: WrittenSheet, chart: PlannedChart): readonly Xml[] {
  const { kind, data, colors, marks, emphasis, endLabels, typeSize } = chart;
  const place = bodyOf(chart.categories);
  const areNumbers = shownIn(sheet.filled, place).every((label) => typeof label === "number");
  const categories = areNumbers || kind === "scatter" ? numbersOf(sheet, place) : textsOf(sheet, place);
  const [across, up] = kind === "scatter" ? ["c:xVal", "c:yVal"] : ["c:cat", "c:val"];
  return colors.slice(0, data.columns).map((color, at) => {
    const figures = { ...data, column: data.column + at, columns: 1 };
    const isMark = marks?.includes(at) === true;
    return xml("c:ser", {}, [
      val("c:idx", at),
      val("c:order", at),
      xml("c:tx", {}, [textsOf(sheet, { ...figures, rows: 1 })]),
      ...(isMark
        ? markOf(fillOf(color))
        : look(kind, fillOf(emphasis === undefined ? color : QUIET_SERIES_COLORS[0]))),
      ...(emphasis === undefined ? [] : [strongPoint(emphasis, fillOf(color))]),
      endLabels && endLabel(endLabels.point, fillOf(color), typeSize),
      xml(across, {}, [categories]),
      xml(up, {}, [numbersOf(sheet, bodyOf(figures))]),
      isMark || kind === "line" || kind === "scatter" ? val("c:smooth", false) : undefined,
    ]);
  });
}

const fillOf = (color: string): Xml => xml("a:solidFill", {}, [val("a:srgbClr", chartColor(color))]);

/** A bar in a colour of its own. */
const strongPoint = (at: number, fill: Xml): Xml =>
  xml("c:dPt", {}, [
    val("c:idx", at),
    val("c:invertIfNegative", false),
    val("c:bubble3D", false),
    xml("c:spPr", {}, [fill]),
  ]);

function look(kind: ChartKind, fill: Xml): readonly Xml[] {
  if (kind === "column" || kind === "bar")
    return [xml("c:spPr", {}, [fill]), val("c:invertIfNegative", false)];
  const line = kind === "line" ? xml("a:ln", { w: LINE, cap: "rnd" }, [fill, xml("a:round")]) : NO_LINE;
  return [xml("c:spPr", {}, [line]), marker("circle", MARKER[kind], fill, fill)];
}

/** Points of a scatter chart have no line between them, nor have marks. */
export const NO_LINE = xml("a:ln", {}, [xml("a:noFill")]);

const markOf = (fill: Xml): readonly Xml[] => [
  xml("c:spPr", {}, [NO_LINE]),
  marker("dash", MARK.size, fill, fillOf(MARK.outline)),
];

const marker = (symbol: string, size: number, fill: Xml, outline: Xml): Xml =>
  xml("c:marker", {}, [
    val("c:symbol", symbol),
    val("c:size", size),
    xml("c:spPr", {}, [fill, xml("a:ln", {}, [outline])]),
  ]);
