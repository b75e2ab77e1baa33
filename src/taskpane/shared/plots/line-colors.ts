import type { Scheme } from "../use-scheme";

/** Told apart by colour-blind readers too, and each at least 3:1 against the pane. */
const ON_LIGHT = ["#0072b2", "#b34700", "#007a5a", "#a8478c", "#7a6000", "#5a5ad6", "#5c5c5c", "#7a2e2e"];
const ON_DARK = ["#56b4e9", "#e69f00", "#3ccb9a", "#e58fc4", "#f0e442", "#9aa7ff", "#c8c8c8", "#ff8a5c"];

/** One for each line, in order. */
export const lineColors = (scheme: Scheme): readonly string[] => (scheme === "light" ? ON_LIGHT : ON_DARK);

/** Strokes, so that no line is told by its colour alone. */
export const DASHES = ["none", "6 3", "2 2", "8 3 2 3", "12 3", "4 2 1 2", "1 3", "10 2 4 2"] as const;
