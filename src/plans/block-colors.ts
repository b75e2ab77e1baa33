/** Told apart by colour-blind readers too, on white paper as on screen. */
export const SERIES_COLORS = [
  "#0072b2",
  "#d55e00",
  "#009e73",
  "#cc79a7",
  "#7a6000",
  "#56b4e9",
  "#5c5c5c",
  "#7a2e2e",
] as const;

export const QUIET = "#595959";
export const HEADER_FILL = "#dce9e6";
export const LINE = "#7f9f98";
