import { plot, type PlotOptions } from "@observablehq/plot";
import { CHART_WIDTH, FONTS, INK, type DrawnChart } from "./picture-svg";

/** Draws a chart for a picture: with what its own sheet of styles said in its elements, which stand in another file. */
export function drawnChart(optionsFor: (width: number) => PlotOptions): DrawnChart {
  const chart = plot({
    width: CHART_WIDTH,
    style: { background: "none", color: INK, fontFamily: FONTS, overflow: "visible" },
    ...optionsFor(CHART_WIDTH),
  });
  for (const style of chart.querySelectorAll("style")) style.remove();
  chart.removeAttribute("class");
  const sizeOf = (side: "width" | "height"): number => Number(chart.getAttribute(side));
  return {
    markup: new XMLSerializer().serializeToString(chart),
    width: sizeOf("width"),
    height: sizeOf("height"),
  };
}
