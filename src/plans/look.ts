import type { Style } from "./plan";

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

/** Beside a series in the first of the strong colours, told apart from each other too. */
export const QUIET_SERIES_COLORS = [
  "#9a9a9a",
  "#b58a63",
  "#6f9c8a",
  "#a98bb0",
  "#8b8b5a",
  "#7d9fb8",
  "#6b6b6b",
] as const;

const QUIET_COLOR = "#595959";
const LINE_COLOR = "#7f9f98";

/** Of a scale of figures: told apart by colour-blind readers too, light enough for black figures on them. */
export const HEAT = { low: "#e8a06b", middle: "#ffffff", high: "#6ba3d6" } as const;

/** Of what is missing: its formula and its note stay, but an error reads like a fault. */
export const MISSING_COLOR = "#ffffff";

/** Points of a chart's title. */
export const CHART_TITLE = 12;

/** Width of the gaps between bars, in per cent of a bar. */
export const BAR_GAP = 60;

/** What stands for a figure over columns, in points: a short line that is seen on its own column too. */
export const MARK = { style: "Dash", size: 14, outline: "#ffffff" } as const;

/** Of a column that nobody widened, in points. */
export const COLUMN_WIDTH = 48;
/** Points of a letter in a cell, and in a line that runs on over cells, by the widest font that a reader may have. */
export const LETTER = 5.4;
export const LINE_LETTER = 4.8;
/** Points beside the words of a cell. */
export const MARGIN = 14;

export const TITLE: Style = { bold: true, size: 14 };
export const HEADING: Style = { bold: true, size: 12 };
/** A sentence that says what the figures mean. */
export const MESSAGE: Style = { fill: "#eef4fb", color: "#1f1f1f" };
export const QUIET: Style = { color: QUIET_COLOR };
export const HEADER: Style = { bold: true, wrap: true, vertical: "Bottom" };
/** A header row where Excel gives it no colours of a table. */
export const FILLED_HEADER: Style = { ...HEADER, fill: "#dce9e6", lineBelow: LINE_COLOR };
export const LINE_BELOW: Style = { lineBelow: LINE_COLOR };
/** A cell in which the user chooses. */
export const YELLOW: Style = { fill: "#fff4cc" };
/** Words in a column of figures. */
export const WORD: Style = { horizontal: "Center" };
/** A longer text. */
export const WRAPPED: Style = { horizontal: "Left", wrap: true };

/** A figure in its number format. */
export const inFormat = (numberFormat: string): Style => ({ horizontal: "Right", numberFormat });
