import type { Scheme } from "../use-scheme";
import { barsOf } from "./bars-of";
import type { ShownChart } from "./shown-chart";

/** Told apart by colour-blind readers too, and each at least 3:1 against the pane. */
const ON_LIGHT = ["#0072b2", "#b34700", "#007a5a", "#a8478c", "#7a6000", "#5a5ad6", "#5c5c5c", "#7a2e2e"];
const ON_DARK = ["#56b4e9", "#e69f00", "#3ccb9a", "#e58fc4", "#f0e442", "#9aa7ff", "#c8c8c8", "#ff8a5c"];

/** Beside the first of the strong colours, and as much against the pane. */
const QUIET_ON_LIGHT = ["#7d7d7d", "#96714e", "#4f8069", "#8b6f94", "#75753f", "#5b7f9b", "#595959"];
const QUIET_ON_DARK = ["#a6a6a6", "#c9a27a", "#8fbca8", "#c4a6cc", "#b5b57d", "#9dbcd4", "#d0d0d0"];

/**
 * The user's own, in forced colours: of these alone it is known that they are seen. There are few, so that lines are told
 * by their dashes too. The chart library takes such names for columns of figures, but not as what a variable falls back to.
 */
const FORCED = ["Highlight", "CanvasText", "LinkText", "GrayText", "VisitedText"].map(
  (name) => `var(--forced, ${name})`,
);

const STRONG: Readonly<Record<Scheme, readonly string[]>> = {
  light: ON_LIGHT,
  dark: ON_DARK,
  contrast: [...FORCED, ...FORCED],
};
const QUIET: Readonly<Record<Scheme, readonly string[]>> = {
  light: QUIET_ON_LIGHT,
  dark: QUIET_ON_DARK,
  contrast: STRONG.contrast.slice(1),
};

/** One for each series or line, in order. */
export const lineColors = (scheme: Scheme): readonly string[] => STRONG[scheme];

/** The colours of a chart's series: kin of the sheet's own, which are for white paper. */
export function chartColors(chart: ShownChart, scheme: Scheme): readonly string[] {
  const strong = lineColors(scheme);
  const { focus } = chart;
  const isFocused = focus === "first" ? barsOf(chart).length > 1 : focus !== undefined;
  if (!isFocused) return strong;
  return [...strong.slice(0, 1), ...QUIET[scheme]];
}

/** Strokes, so that no line is told by its colour alone. */
export const DASHES = ["none", "6 3", "2 2", "8 3 2 3", "12 3", "4 2 1 2", "1 3", "10 2 4 2"] as const;
