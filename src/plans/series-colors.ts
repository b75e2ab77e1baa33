import { QUIET_SERIES_COLORS, SERIES_COLORS } from "./look";

/** How much of its colour a mark keeps. */
const DARK = 0.45;

/** The colours of so many series; a mark is a dark shade of the column that it belongs to, the first of the first. */
export function seriesColors(series: number, marks: readonly number[] = []): readonly string[] {
  let columns = 0;
  return Array.from({ length: series }, (_, at) => {
    const mark = marks.indexOf(at);
    if (mark >= 0) return darkened(colorAt(mark));
    columns += 1;
    return colorAt(columns - 1);
  });
}

/** The first series strong, the others quiet. */
export const focusedColors = (series: number): readonly string[] => [
  SERIES_COLORS[0],
  ...QUIET_SERIES_COLORS.slice(0, series - 1),
];

/** Whether they set the first series off from quiet ones. */
export const isAboutFirst = ([, second]: readonly string[]): boolean => second === QUIET_SERIES_COLORS[0];

const colorAt = (at: number): string => SERIES_COLORS[at % SERIES_COLORS.length] ?? SERIES_COLORS[0];

const darkened = (color: string): string =>
  `#${[1, 3, 5]
    .map((at) => Math.round(parseInt(color.slice(at, at + 2), 16) * DARK))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")}`;
