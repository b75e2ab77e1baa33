import { logReach } from "../../../plans/log-scale";
import type { ShownChart } from "./shown-chart";

/** Where figures lie along the axis of a chart. */
export interface FigureScale {
  readonly reach: readonly [lowest: number, highest: number];
  /** How far up a figure is, from 0 to 1. */
  readonly share: (figure: number) => number;
  /** The figures that have a line of the grid; left out, the chart library chooses them. */
  readonly ticks?: readonly number[];
}

/** Whether a figure has a place in a chart. */
export const isDrawn = ({ isLogarithmic }: ShownChart, figure: number | undefined): figure is number =>
  figure !== undefined && (isLogarithmic !== true || figure > 0);

/** An axis that reaches 0 and all that is shown; of a logarithmic one the powers of ten around it. */
export function figureScale(chart: ShownChart): FigureScale {
  const figures = chart.series.flatMap(({ figures: of }) => of.filter((figure) => figure !== undefined));
  if (chart.isLogarithmic) {
    const reach = logReach(figures);
    const [first, last] = [Math.log10(reach[0]), Math.log10(reach[1])];
    return {
      reach,
      share: (figure) => (Math.log10(figure) - first) / (last - first),
      ticks: powersIn(Math.round(first), Math.round(last)),
    };
  }
  const [lowest, highest] = [Math.min(0, ...figures), Math.max(0, ...figures)];
  const reach = lowest === highest ? ([0, 1] as const) : ([lowest, highest] as const);
  return { reach, share: (figure) => (figure - reach[0]) / (reach[1] - reach[0]) };
}

/** Of many powers some, so that no figures along the axis touch. */
const MOST = 6;

function powersIn(first: number, last: number): readonly number[] {
  const step = Math.ceil((last - first + 1) / MOST);
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => 10 ** (first + at * step));
}
