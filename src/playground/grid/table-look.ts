import type { CellStyle } from "../stand-in/grid";
import type { TablePart } from "../stand-in/parts";

/** Of each colour of Excel's table styles, in their order: itself, and as the tint of a band. */
const COLOURS = [
  ["#000000", "#d9d9d9"],
  ["#4472c4", "#d9e1f2"],
  ["#ed7d31", "#fce4d6"],
  ["#a5a5a5", "#ededed"],
  ["#ffc000", "#fff2cc"],
  ["#5b9bd5", "#ddebf7"],
  ["#70ad47", "#e2efda"],
] as const;

const STYLE = /^TableStyle(Light|Medium|Dark)(\d+)$/;

/** How a table's style looks at a row, counted from its header; a cell's own style goes before it. */
export function tableLook({ style, banded, area }: TablePart, row: number): CellStyle {
  const match = STYLE.exec(style);
  if (!match) return {};
  const [, family, number = "1"] = match;
  const [accent, tint] = COLOURS[(Number(number) - 1) % COLOURS.length] ?? COLOURS[0];
  if (row === 0) {
    return family === "Light"
      ? { bold: true, lineBelow: accent }
      : { bold: true, fill: accent, color: "#ffffff" };
  }
  return {
    ...(banded && row % 2 === 1 ? { fill: tint } : {}),
    ...(row === area.rows - 1 ? { lineBelow: accent } : {}),
  };
}
