import { figureScale, isDrawn } from "./figure-scale";
import { figureText } from "./figure-text";
import type { ShownChart } from "./shown-chart";

/** Pixels of a letter and of a line of the names, and the gap before them. */
const LETTER = 6;
const LINE = 13;
const GAP = 8;
/** More lines than this, or names that take more of the width, are told by a legend. */
const MOST_LINES = 6;
const MOST_OF_WIDTH = 0.44;

/** The name of a line with its last figure, beside its end. */
interface EndName {
  /** Which series, from 0. */
  readonly series: number;
  readonly text: string;
  /** The point at which the line ends, and its figure. */
  readonly point: number;
  readonly figure: number;
  /** Pixels by which it stands lower than the end of its line, so that no two names touch. */
  readonly lower: number;
}

export interface EndNames {
  readonly names: readonly EndName[];
  /** Pixels that they need at the right. */
  readonly room: number;
}

/** The names of several lines at their ends, where they fit in so many pixels; undefined where a legend must tell them. */
export function endNames(
  chart: ShownChart,
  { width, height }: { readonly width: number; readonly height: number },
): EndNames | undefined {
  const { kind, series } = chart;
  if (kind !== "line" || series.length < 2 || series.length > MOST_LINES) return undefined;
  const { share } = figureScale(chart);
  const down = (figure: number): number => (1 - share(figure)) * height;
  const ends = series
    .flatMap((each, at) => {
      const point = each.figures.map((figure) => isDrawn(chart, figure)).lastIndexOf(true);
      const figure = each.figures[point];
      if (figure === undefined) return [];
      return { series: at, text: `${each.name} ${figureText(chart, each, point)}`, point, figure };
    })
    .sort((one, other) => other.figure - one.figure);
  const room = GAP + LETTER * Math.max(0, ...ends.map(({ text }) => text.length));
  if (ends.length === 0 || room > MOST_OF_WIDTH * width || ends.length * LINE > height) return undefined;
  const tops = spread(
    ends.map(({ figure }) => down(figure)),
    height,
  );
  const names = ends.map((end, at) => ({ ...end, lower: (tops[at] ?? 0) - down(end.figure) }));
  return { names, room };
}

/** Places from top to bottom, moved apart so that each has a line to itself and none is past the end. */
function spread(places: readonly number[], height: number): readonly number[] {
  const down = places.reduce<readonly number[]>(
    (above, place) => [...above, Math.max(place, (above.at(-1) ?? -Infinity) + LINE)],
    [],
  );
  return down.reduceRight<readonly number[]>(
    (below, place) => [Math.min(place, (below[0] ?? height + LINE) - LINE), ...below],
    [],
  );
}
