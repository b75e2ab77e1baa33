import { logReach } from "./log-scale";

/** In points: a letter and a line of a label in the largest type that a page asks for, and the gap before it. */
const LETTER = 6;
const LINE = 14.5;
const GAP = 10;
/** Points above and below the lines, which the title, the axis and its labels take. */
const AROUND = 54 + 58;
/** How much of a chart's width the names may take. */
const MOST = 0.35;

/** The names of a chart's lines at their ends, instead of a legend. */
export interface EndLabels {
  /** The point, from 0, beside which they stand. */
  readonly point: number;
  /** Points that they need beside the lines. */
  readonly room: number;
}

interface Lines {
  readonly names: readonly string[];
  /** The figures of each, point by point; undefined for a missing one. */
  readonly figures: readonly (readonly (number | undefined)[])[];
  /** Of the whole chart, in points. */
  readonly width: number;
  readonly height: number;
  readonly isLogarithmic?: boolean;
}

/** Undefined where the lines end at different points, or where their names would not fit: then a legend names them. */
export function endLabelsOf({
  names,
  figures,
  width,
  height,
  isLogarithmic = false,
}: Lines): EndLabels | undefined {
  if (names.length < 2) return undefined;
  const isDrawn = (figure: number | undefined): boolean =>
    figure !== undefined && (!isLogarithmic || figure > 0);
  const [point = -1, ...others] = new Set(figures.map((line) => line.map(isDrawn).lastIndexOf(true)));
  if (point < 0 || others.length > 0) return undefined;
  const room = GAP + LETTER * Math.max(...names.map(({ length }) => length));
  if (room > MOST * width || !areApart(figures, point, height - AROUND, isLogarithmic)) return undefined;
  return { point, room };
}

/** Whether no two names would stand over each other, on an axis that reaches from 0 to the largest figure at least. */
function areApart(lines: Lines["figures"], point: number, height: number, isLogarithmic: boolean): boolean {
  const figures = lines.flat().filter((figure) => figure !== undefined);
  const along = isLogarithmic ? Math.log10 : (figure: number) => figure;
  const [lowest, highest] = (
    isLogarithmic ? logReach(figures) : [Math.min(0, ...figures), Math.max(0, ...figures)]
  ).map(along);
  const span = (highest ?? 0) - (lowest ?? 0);
  const ends = lines
    .flatMap((line) => line[point] ?? [])
    .map(along)
    .sort((one, other) => one - other);
  return ends.every((end, at) => at === 0 || ((end - (ends[at - 1] ?? 0)) / span) * height >= LINE);
}
