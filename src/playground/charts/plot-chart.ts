import type { ChartPart } from "../stand-in/parts";
import type { ChartData } from "./chart-data";
import { chartMarks, type Orientation } from "./chart-marks";
import { ChartProblem } from "./chart-problem";
import { plotBars } from "./plot-bars";
import { plotFrame, type FormatNumber, type Space } from "./chart-frame";
import { plotPoints } from "./plot-points";
import { plotUpright } from "./plot-upright";

const ORIENTATIONS: Readonly<Record<string, Orientation>> = {
  ColumnClustered: "columns",
  BarClustered: "bars",
  Line: "lines",
  LineMarkers: "lines",
  XYScatter: "points",
  XYScatterLines: "points",
  XYScatterLinesNoMarkers: "points",
};

/** The inside of a chart, without its title and legend. */
export function plotChart(part: ChartPart, data: ChartData, room: Space, format: FormatNumber): Element {
  const orientation = ORIENTATIONS[part.type];
  if (!orientation) throw new ChartProblem(`The playground draws no charts of type ${part.type}.`);
  const fromZero = orientation === "columns" || orientation === "bars";
  const frame = plotFrame(part, data, room, format, chartMarks(part, data, orientation), fromZero);
  if (orientation === "bars") return plotBars(frame);
  if (orientation === "points") return plotPoints(frame);
  return plotUpright(frame, orientation);
}
