import { gridStep } from "../../plans/grid-step";
import type { PlannedChart } from "../../plans/plan";
import { val, xml, type Xml } from "../parts/xml";
import { writtenTitle } from "./chart-titles";
import { wordsLook } from "./chart-words";

/** By which a chart's groups and its axes call each other. */
export const AXES = { category: 100000000, value: 100000001 } as const;

const GRID = xml("c:majorGridlines", {}, [
  xml("c:spPr", {}, [xml("a:ln", { w: 9525 }, [xml("a:solidFill", {}, [val("a:srgbClr", "D9D9D9")])])]),
]);

/** Points that a year takes in the largest type, with the gap to the next. */
const YEAR = 28;

/** What a chart's axes are of, beside the chart. */
interface Along {
  /** The number format of a scatter chart's x. */
  readonly xFormat: string;
  readonly figures: readonly number[];
  /** Points across. */
  readonly width: number;
}

/** A chart's two axes. What readers take for given differs, so all of it is said. */
export function chartAxes(chart: PlannedChart, { xFormat, figures, width }: Along): readonly Xml[] {
  const { kind, categoryAxis, valueAxis, numberFormat, isLogarithmic, typeSize } = chart;
  const isScatter = kind === "scatter";
  const isBar = kind === "bar";
  const step = isLogarithmic ? undefined : (chart.gridStep ?? gridStep(figures));
  const across = [
    ...axisOf("category", {
      // The first row on top, as in the table; the value axis then has to be brought back to the bottom.
      orientation: isBar ? "maxMin" : "minMax",
      position: isBar ? "l" : "b",
      title: categoryAxis,
      typeSize,
      isLevel: isBar || (kind === "line" && width >= YEAR * (chart.categories.rows - 1)),
      isGrid: isScatter,
      format: isScatter ? xFormat : undefined,
      // Below zero, labels would stand in the middle of the bars.
      labels: "low",
      // Else it would cross at 1, however small the figures are.
      crosses: isLogarithmic ? "min" : "autoZero",
    }),
    ...(isScatter
      ? [val("c:crossBetween", "midCat")]
      : [
          val("c:auto", true),
          val("c:lblAlgn", "ctr"),
          val("c:lblOffset", 100),
          // Every bar is named, however close they are.
          ...(isBar ? [val("c:tickLblSkip", 1)] : []),
          val("c:noMultiLvlLbl", false),
        ]),
  ];
  const up = [
    ...axisOf("value", {
      orientation: "minMax",
      position: isBar ? "b" : "l",
      title: valueAxis,
      typeSize,
      isGrid: true,
      format: numberFormat,
      labels: isBar ? "high" : "nextTo",
      crosses: "autoZero",
      isLogarithmic: isLogarithmic === true,
    }),
    val("c:crossBetween", isScatter ? "midCat" : "between"),
    ...(step === undefined ? [] : [val("c:majorUnit", step)]),
  ];
  return [xml(isScatter ? "c:valAx" : "c:catAx", {}, across), xml("c:valAx", {}, up)];
}

interface Axis {
  readonly orientation: "minMax" | "maxMin";
  readonly position: "b" | "l";
  readonly title: string;
  readonly typeSize: number | undefined;
  readonly isLevel?: boolean;
  readonly isGrid: boolean;
  readonly format: string | undefined;
  readonly labels: "low" | "high" | "nextTo";
  /** Where it crosses the other. */
  readonly crosses: "autoZero" | "min";
  readonly isLogarithmic?: boolean;
}

function axisOf(which: keyof typeof AXES, axis: Axis): readonly (Xml | undefined)[] {
  const {
    orientation,
    position,
    title,
    typeSize,
    isLevel = false,
    isGrid,
    format,
    labels,
    crosses,
    isLogarithmic,
  } = axis;
  return [
    val("c:axId", AXES[which]),
    xml("c:scaling", {}, [
      ...(isLogarithmic ? [val("c:logBase", 10)] : []),
      val("c:orientation", orientation),
    ]),
    val("c:delete", false),
    val("c:axPos", position),
    ...(isGrid ? [GRID] : []),
    ...(title === "" ? [] : [writtenTitle(title, typeSize)]),
    ...(format === undefined ? [] : [xml("c:numFmt", { formatCode: format, sourceLinked: false })]),
    val("c:majorTickMark", "out"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", labels),
    typeSize === undefined ? undefined : wordsLook({ size: typeSize, isLevel }),
    val("c:crossAx", AXES[which === "category" ? "value" : "category"]),
    val("c:crosses", crosses),
  ];
}
