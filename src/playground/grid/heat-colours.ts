import type { HeatMapPart } from "../stand-in/parts";

type Points = HeatMapPart["points"];

/** The fill of each value under a colour scale: mixed in a straight line between the two points around it. */
export function heatColours(
  points: Points,
  values: readonly number[],
): (value: number) => string | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const marks = points.map(({ color, type, formula }) => ({ color, at: placeOf(type, formula, sorted) }));
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last || sorted.length === 0 || marks.some(({ at }) => Number.isNaN(at)))
    return () => undefined;
  return (value) => {
    if (value <= first.at) return first.color;
    const upper = marks.findIndex(({ at }) => value <= at);
    const [from, to] = [marks[upper - 1], marks[upper]];
    return from && to ? mix(from.color, to.color, (value - from.at) / (to.at - from.at)) : last.color;
  };
}

/** Where a point of the scale lies; NaN for what a scale of this page does not know. */
function placeOf(type: string, formula: string | undefined, sorted: readonly number[]): number {
  const [lowest = 0, highest = 0] = [sorted[0], sorted.at(-1)];
  const number = Number((formula ?? "").replace(/^=/, ""));
  switch (type.toLowerCase()) {
    case "lowestvalue":
      return lowest;
    case "highestvalue":
      return highest;
    case "number":
      return number;
    case "percent":
      return lowest + ((highest - lowest) * number) / 100;
    case "percentile":
      return percentile(sorted, number / 100);
    default:
      return NaN;
  }
}

function percentile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [low = 0, high = 0] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  const mixed = a.map((channel, index) => Math.round(channel + ((b[index] ?? channel) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** Black or white, whichever can be read better on a fill. */
export function inkOn(fill: string): string {
  // Where the contrasts with black and with white, as WCAG measures them, are equal.
  return luminance(fill) > 0.179 ? "#000000" : "#ffffff";
}

/**
 * A colour of letters as the grid must be told it in the dark, where it turns light and dark about: at least as far
 * from white as letters must be that are to be read.
 */
export function inkForDark(color: string): string {
  // A contrast of 4.5 with white.
  return luminance(color) <= 1.05 / 4.5 - 0.05 ? color : inkForDark(mix(color, "#000000", 0.05));
}

/** From 0 for black to 1 for white, as WCAG measures it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}
