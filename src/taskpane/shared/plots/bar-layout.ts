import { brokenText } from "../../../plans/broken-text";
import { logReach } from "../../../plans/log-scale";
import { barsOf } from "./bars-of";
import { cellText } from "./cell-text";
import type { ShownChart } from "./shown-chart";

/** Pixels of a letter and of a line of the chart library's labels, near enough to keep room for them. */
const LETTER = 5.6;
const LINE = 11;
/** Pixels of a letter under a column, where a name must not touch the next. */
const WIDE_LETTER = 6.6;
/** Share of the room between two names that stays free, as the chart library reckons it. */
export const PADDING = 0.2;
/** Pixels across a bar that lies: of one series, of two, of more. */
const THICKNESS = [13, 9, 6] as const;
/** Narrower columns could not be told apart. */
const NARROWEST = 5;
/** Labels may take so much of the width, within so many letters. */
const LABELS = { share: 0.36, least: 12, most: 30 };
const RIGHT = 20;

/** How bars are drawn in so many pixels across. */
interface BarLayout {
  /** Bars that lie under each other, names at their left; columns that would be too narrow lie down too. */
  readonly isLying: boolean;
  /** The names in lines, one for each point. */
  readonly labels: readonly string[];
  /** Pixels that the bars of one name take together, without what stays free between the names. */
  readonly band: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
}

export const barLayout = (chart: ShownChart, width: number): BarLayout =>
  (chart.kind === "column" ? standing(chart, width) : undefined) ?? lying(chart, width);

/** Pixels that the figures along an axis need. */
export function axisWidth({ series, numberFormat, isLogarithmic }: ShownChart): number {
  const shown = series.flatMap(({ figures: of }) => of.filter((figure) => figure !== undefined));
  const figures = [...shown, ...(isLogarithmic === true ? logReach(shown) : [])];
  return 14 + lettersIn(figures.map((figure) => cellText(figure, numberFormat))) * LETTER;
}

function standing(chart: ShownChart, width: number): BarLayout | undefined {
  const { points } = chart;
  const series = barsOf(chart);
  const marginLeft = axisWidth(chart);
  const step = (width - marginLeft - RIGHT) / (points.length + PADDING);
  const band = step * (1 - PADDING);
  const letters = Math.floor(step / WIDE_LETTER);
  const lines = points.map(({ name }) => brokenText(name, letters));
  if (band / series.length < NARROWEST || lettersIn(lines.flat()) > letters) return undefined;
  const marginBottom = 12 + LINE * Math.max(...lines.map(({ length }) => length));
  return {
    isLying: false,
    labels: lines.map((each) => each.join("\n")),
    band,
    height: 140 + marginBottom,
    marginTop: 10,
    marginRight: RIGHT,
    marginBottom,
    marginLeft,
  };
}

function lying(chart: ShownChart, width: number): BarLayout {
  const { points } = chart;
  const series = barsOf(chart);
  const most = Math.floor((width * LABELS.share) / LETTER);
  const letters = Math.min(LABELS.most, Math.max(LABELS.least, most));
  const lines = points.map(({ name }) => brokenText(name, letters));
  const bars = series.length * (THICKNESS[series.length - 1] ?? THICKNESS[2]);
  const step = Math.max(bars / (1 - PADDING), 4 + LINE * Math.max(0, ...lines.map(({ length }) => length)));
  const [marginTop, marginBottom] = [4, 24];
  return {
    isLying: true,
    labels: lines.map((each) => each.join("\n")),
    band: step * (1 - PADDING),
    height: marginTop + step * (points.length + PADDING) + marginBottom,
    marginTop,
    marginRight: RIGHT,
    marginBottom,
    marginLeft: 8 + lettersIn(lines.flat()) * LETTER,
  };
}

const lettersIn = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));
