import type { DecimalMark, FileRow } from "../reading/file-table";
import type { ColumnUse } from "./column-use";

/** Numbers that only one mark of decimals explains; one such as "1,234" may be either. */
const SIGNS: readonly (readonly [mark: DecimalMark, sign: RegExp])[] = [
  [
    ",",
    /^[+-]?(?:\d{1,3}(?:[.\s'’]\d{3})+,\d+|0,\d+|\d{4,},\d+|\d+,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3}){2,})$/,
  ],
  [
    ".",
    /^[+-]?(?:\d{1,3}(?:[,\s'’]\d{3})+\.\d+|0?\.\d+|\d{4,}\.\d+|\d+\.(?:\d{1,2}|\d{4,})|\d{1,3}(?:,\d{3}){2,})$/,
  ],
];

/** What parts decimals in the figures of a file; undefined where they do not say, or say both. */
export function decimalMarkIn(
  sample: readonly FileRow[],
  uses: readonly ColumnUse[],
): DecimalMark | undefined {
  const figures = uses.flatMap((use, at) => (use === "value" || use === "figures" ? [at] : []));
  const texts = sample.flatMap((row) =>
    figures.flatMap((at) => {
      const cell = row[at];
      return typeof cell === "string" && /[.,]/.test(cell)
        ? [cell.trim().replace(/\s*%?\s*[a-z]{0,3}$/i, "")]
        : [];
    }),
  );
  const found = SIGNS.filter(([, sign]) => texts.some((text) => sign.test(text)));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** Whether figures of a file hold a mark at all, so that it counts which it is. */
export const hasMarks = (sample: readonly FileRow[], uses: readonly ColumnUse[]): boolean =>
  sample.some((row) =>
    row.some(
      (cell, at) =>
        (uses[at] === "value" || uses[at] === "figures") && typeof cell === "string" && /\d[.,]\d/.test(cell),
    ),
  );
