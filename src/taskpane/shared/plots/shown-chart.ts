import type { ChartKind } from "../../../plans/plan";

/** A chart with its figures, as the pane draws it. */
export interface ShownChart {
  readonly kind: ChartKind;
  readonly title: string;
  /** What its figures are, with the unit. */
  readonly unit: string;
  /** Along its axis. */
  readonly numberFormat: string;
  readonly points: readonly ShownPoint[];
  readonly series: readonly ShownSeries[];
  /** Along it each step is ten times the one before. */
  readonly isLogarithmic?: boolean;
  /** Which series, from 0, are marks over the bars of the others. */
  readonly marks?: readonly number[];
  /** What it is about, in the strong colour: its first series, or of one series the bar at this place. */
  readonly focus?: "first" | number;
  /** Places from which on figures may not be compared with those before. */
  readonly breaks?: readonly number[];
  /** Places of figures that are not yet complete. */
  readonly incomplete?: readonly number[];
}

/** What stands along a chart: a name, and where it is a year or a measure the number. */
interface ShownPoint {
  readonly name: string;
  readonly number?: number;
}

export interface ShownSeries {
  readonly name: string;
  /** One for each point; undefined where there is none. */
  readonly figures: readonly (number | undefined)[];
  /** The figures as their cells show them, where the axis may show fewer digits. */
  readonly texts?: readonly string[];
}

/** Whether there is anything to be seen in it. */
export const hasFigures = ({ series }: Pick<ShownChart, "series">): boolean =>
  series.some(({ figures }) => figures.some((figure) => figure !== undefined));
