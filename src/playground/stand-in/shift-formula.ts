import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize } from "@borgar/fx";
import { shiftSpan, type LineShift } from "./line-shift";

/**
 * A formula after a shift on a sheet: references to that sheet follow their cells, whether they have dollar signs or
 * not, and are #REF! when these are gone. `home` is the sheet that the formula stands on.
 */
export function shiftFormula(formula: string, home: string, sheet: string, shift: LineShift): string {
  const moved = tokenize(formula, { mergeRefs: true }).map((token) => {
    if (token.type !== "range" && token.type !== "range_beam") return token;
    const reference = parseA1Ref(token.value);
    if (!reference || !("range" in reference)) return token;
    const named = reference.context?.at(-1) ?? home;
    if (named.toLowerCase() !== sheet.toLowerCase()) return token;
    const range = shiftRange(reference.range, shift);
    // The sheet's name stays as it was written.
    const prefix = token.value.slice(0, token.value.lastIndexOf("!") + 1);
    return { ...token, value: prefix + (range ? stringifyA1Ref({ range }) : "#REF!") };
  });
  return stringifyTokens(moved);
}

type Range = Extract<ReturnType<typeof parseA1Ref>, { range: unknown }>["range"];

/** Whole columns have no first and last row to be moved, whole rows no columns. */
function shiftRange(range: Range, shift: LineShift): Range | undefined {
  const [from, to] = shift.axis === "rows" ? [range.top, range.bottom] : [range.left, range.right];
  if (typeof from !== "number" || typeof to !== "number") return range;
  const span = shiftSpan({ start: from, length: to - from + 1 }, shift);
  if (!span) return undefined;
  const [first, last] = [span.start, span.start + span.length - 1];
  return shift.axis === "rows"
    ? { ...range, top: first, bottom: last }
    : { ...range, left: first, right: last };
}
