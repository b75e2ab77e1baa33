import type { PlannedStyle } from "../../../plans/plan";

/** Lays a plan's styles on the cells at which it lands. */
export function writeStyles(corner: Excel.Range, styles: readonly PlannedStyle[]): void {
  for (const { place, style } of styles) {
    const range = corner.getCell(place.row, place.column).getResizedRange(place.rows - 1, place.columns - 1);
    const { format } = range;
    if (style.numberFormat !== undefined) range.numberFormat = filled(place, style.numberFormat);
    if (style.bold !== undefined) format.font.bold = style.bold;
    if (style.italic !== undefined) format.font.italic = style.italic;
    if (style.size !== undefined) format.font.size = style.size;
    if (style.color !== undefined) format.font.color = style.color;
    if (style.fill !== undefined) format.fill.color = style.fill;
    if (style.wrap !== undefined) format.wrapText = style.wrap;
    if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
    if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
    if (style.lineBelow !== undefined) {
      const border = format.borders.getItem("EdgeBottom");
      border.style = "Continuous";
      border.color = style.lineBelow;
    }
  }
}

const filled = ({ rows, columns }: PlannedStyle["place"], format: string): string[][] =>
  Array.from({ length: rows }, () => new Array<string>(columns).fill(format));
