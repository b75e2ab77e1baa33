import { HEADER_FILL, LINE } from "../../block-colors";
import type { Place } from "../../plan";
import type { SheetDraft } from "../sheet-draft";

/** Points of a column of figures, and of labels at most. */
export const FIGURE_WIDTH = 74;
const LABEL = { least: 96, most: 220, letter: 5.4, margin: 14 };

const HEADER = { letter: 6.4, margin: 12 };

/** Styles a table whose header row and label column are part of the place; `headers` are those over its figures. */
export function lookOfTable(
  draft: SheetDraft,
  place: Place,
  labels: readonly string[],
  headers: readonly string[] = [],
): void {
  const header = { ...place, rows: 1 };
  draft.style(header, {
    bold: true,
    wrap: true,
    vertical: "Bottom",
    fill: HEADER_FILL,
    lineBelow: LINE,
  });
  draft.style({ ...header, column: place.column + 1, columns: place.columns - 1 }, { horizontal: "Right" });
  draft.style({ ...place, row: place.row + 1, rows: place.rows - 1, columns: 1 }, { horizontal: "Left" });
  const longest = Math.max(0, ...labels.map(({ length }) => length));
  draft.widen(
    place.column,
    Math.round(Math.min(LABEL.most, Math.max(LABEL.least, longest * LABEL.letter + LABEL.margin))),
  );
  for (let at = 1; at < place.columns; at += 1)
    draft.widen(place.column + at, widthOver(headers[at - 1] ?? ""));
}

/** So wide that no word of a header breaks. */
const widthOver = (header: string): number =>
  Math.max(
    FIGURE_WIDTH,
    ...header.split(/[\s-]+/).map(({ length }) => Math.round(length * HEADER.letter + HEADER.margin)),
  );

/** Gives each column of a body its number format; words, which have none, stand in the middle. */
export function formatColumns(
  draft: SheetDraft,
  body: Place,
  formats: readonly (string | undefined)[],
): void {
  formats.forEach((numberFormat, at) => {
    const place = { ...body, column: body.column + at, columns: 1 };
    draft.style(place, {
      ...(numberFormat === undefined ? { horizontal: "Center" } : { horizontal: "Right", numberFormat }),
    });
  });
}
