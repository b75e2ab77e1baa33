import { upperFirst } from "../core/words/first-letter";

/** A line whose middle figure is so many times another's leaves that one flat at the foot of a scale of equal steps. */
const FLATTENED = 20;

const LOG_SCALE = "logarithmic scale";

/** The figures of each line of a chart; what is missing is left out. */
type Lines = readonly (readonly number[])[];

/**
 * Whether lines are told apart better on a logarithmic scale: none goes below zero, and one flattens another. A second
 * axis is not offered instead: where its lines cross and how steep they are is the choice of whoever draws it.
 */
export function isLogScaleApt(lines: Lines): boolean {
  if (lines.some((line) => line.some((figure) => figure < 0))) return false;
  const middles = lines.map((line) => line.filter((figure) => figure > 0)).flatMap(middleOf);
  return middles.length > 1 && Math.max(...middles) > FLATTENED * Math.min(...middles);
}

function middleOf(figures: readonly number[]): readonly number[] {
  const sorted = [...figures].sort((one, other) => one - other);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  return middle === undefined ? [] : [middle];
}

/** The powers of ten between which a logarithmic scale holds the figures above zero. */
export function logReach(figures: readonly number[]): readonly [lowest: number, highest: number] {
  const above = figures.filter((figure) => figure > 0);
  if (above.length === 0) return [1, 10];
  // A power of ten itself is not taken for a little more or less by its logarithm.
  const power = (figure: number): number => Number(Math.log10(figure).toFixed(9));
  const lowest = Math.floor(power(Math.min(...above)));
  return [10 ** lowest, 10 ** Math.max(lowest + 1, Math.ceil(power(Math.max(...above))))];
}

/** What stands along such a scale. */
export const alongLogScale = (words: string): string => `${words}, ${LOG_SCALE}`;

/** How such a scale is read, and what has no place on it. */
export function logScaleNote(lines: Lines): string {
  const zeros = lines.flat().filter((figure) => figure === 0).length;
  const none =
    zeros === 0
      ? ""
      : ` ${zeros === 1 ? "A figure" : `${zeros} figures`} of 0 ${zeros === 1 ? "has" : "have"} no place on it.`;
  return `${upperFirst(LOG_SCALE)}: each line of the grid is ten times the one below.${none}`;
}
