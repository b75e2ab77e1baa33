import type { Scheme } from "../../shared/use-scheme";

/** How a cell of the heat map is filled, and the text that can be read on it. */
export interface HeatColor {
  readonly fill: string;
  readonly ink: string;
}

type Rgb = readonly [red: number, green: number, blue: number];
interface Scale {
  readonly low: Rgb;
  readonly middle: Rgb;
  readonly high: Rgb;
}

// Orange and blue are told apart by colour-blind readers too.
const SCALES: Readonly<Record<"light" | "dark", Scale>> = {
  light: { low: [179, 88, 6], middle: [247, 247, 247], high: [33, 102, 172] },
  dark: { low: [241, 163, 64], middle: [58, 58, 58], high: [103, 169, 237] },
};

const PLAIN: HeatColor = { fill: "none", ink: "currentColor" };

/** The colour of each figure; the end of the scale is the largest of them, on either side. In high contrast none. */
export function heatColors(figures: readonly number[], scheme: Scheme): (figure: number) => HeatColor {
  if (scheme === "contrast") return () => PLAIN;
  const { low, middle, high } = SCALES[scheme];
  const end = Math.max(...figures.map(Math.abs));
  return (figure) => {
    const fill = between(middle, figure < 0 ? low : high, end > 0 ? Math.abs(figure) / end : 0);
    return { fill: `rgb(${fill.join(", ")})`, ink: luminance(fill) > SAME_CONTRAST ? "black" : "white" };
  };
}

const between = (from: Rgb, to: Rgb, part: number): Rgb => {
  const at = (index: 0 | 1 | 2): number => Math.round(from[index] + (to[index] - from[index]) * part);
  return [at(0), at(1), at(2)];
};

/** Here black and white text stand out alike: (1 + 0.05) / (L + 0.05) = (L + 0.05) / 0.05. */
const SAME_CONTRAST = Math.sqrt(1.05 * 0.05) - 0.05;

/** Relative luminance, as WCAG defines it. */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((part) => {
    const channel = part / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
