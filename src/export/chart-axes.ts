import type { AddAxisOptions } from "@cj-tech-master/excelts/chart";
import type { PlannedChart } from "../plans/plan";

/** What readers take for given differs, so all of it is said. */
const MARKS = { majorTickMark: "outside", minorTickMark: "none" } as const;
const GRID = { majorGridlines: true, majorGridlinesStyle: { border: "D9D9D9", borderWidth: 0.75 } } as const;

/** A chart's two axes; `xFormat` is the number format of a scatter chart's x. */
export function chartAxes(
  { kind, categoryAxis, valueAxis, numberFormat }: PlannedChart,
  xFormat: string,
): { readonly categoryAxis: AddAxisOptions; readonly valueAxis: AddAxisOptions } {
  const isScatter = kind === "scatter";
  const isBar = kind === "bar";
  return {
    categoryAxis: {
      ...MARKS,
      ...(categoryAxis === "" ? {} : { title: categoryAxis }),
      // Below zero, labels would stand in the middle of the bars.
      tickLblPos: "low",
      // The first row on top, as in the table; the value axis then has to be brought back to the bottom.
      // Every bar is named, however close they are.
      ...(isBar ? { orientation: "maxMin", tickLblSkip: 1 } : {}),
      ...(isScatter ? { ...GRID, numFmt: xFormat, numFmtLinked: false, crossBetween: "midCat" } : {}),
    },
    valueAxis: {
      ...MARKS,
      ...GRID,
      ...(valueAxis === "" ? {} : { title: valueAxis }),
      numFmt: numberFormat,
      numFmtLinked: false,
      crossBetween: isScatter ? "midCat" : "between",
      tickLblPos: isBar ? "high" : "nextTo",
    },
  };
}
