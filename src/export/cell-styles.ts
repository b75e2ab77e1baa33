import type { Alignment, Fill, Font, Style as FileStyle } from "@cj-tech-master/excelts";
import { laidStyles, type StyledCell } from "../plans/laid-styles";
import type { PlannedStyle, Style } from "../plans/plan";
import { addressAt } from "./filled-cells";
import { fileColor } from "./file-color";

export type { StyledCell };

/** The file's own font, whole: a colour or a size left out would count as chosen, and a table could not set its own. */
const FONT: Partial<Font> = { name: "Calibri", size: 11, family: 2, scheme: "minor", color: { theme: 1 } };

/** The styles of a plan, cell by cell, by their addresses. */
export const cellStyles = (styles: readonly PlannedStyle[]): ReadonlyMap<string, StyledCell> =>
  new Map([...laidStyles(styles).values()].map((styled) => [addressAt(styled), styled]));

/** A cell's style in the library's words. */
export function fileStyle(style: Style): Partial<FileStyle> {
  const { numberFormat, fill, lineBelow } = style;
  return {
    font: fontOf(style),
    alignment: alignmentOf(style),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    ...(fill === undefined ? {} : { fill: solid(fill) }),
    ...(lineBelow === undefined
      ? {}
      : { border: { bottom: { style: "thin", color: fileColor(lineBelow) } } }),
  };
}

const fontOf = ({ bold, italic, size, color }: Style): Partial<Font> => ({
  ...FONT,
  ...(bold === undefined ? {} : { bold }),
  ...(italic === undefined ? {} : { italic }),
  ...(size === undefined ? {} : { size }),
  ...(color === undefined ? {} : { color: fileColor(color) }),
});

const HORIZONTAL = { Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "middle", Bottom: "bottom" } as const;

const alignmentOf = ({ wrap, horizontal, vertical }: Style): Partial<Alignment> => ({
  ...(wrap === undefined ? {} : { wrapText: wrap }),
  ...(horizontal === undefined ? {} : { horizontal: HORIZONTAL[horizontal] }),
  ...(vertical === undefined ? {} : { vertical: VERTICAL[vertical] }),
});

const solid = (color: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: fileColor(color) });
