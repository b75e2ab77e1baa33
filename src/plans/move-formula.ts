import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize } from "@borgar/fx";

/**
 * Moves every cell that a formula refers to on its own sheet by so many rows and columns, those with dollar signs
 * too: a plan is written as if it began in A1. References to other sheets stay.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const moved = tokenize(formula, { mergeRefs: true }).map((token) => {
    if (token.type !== "range") return token;
    const reference = parseA1Ref(token.value);
    if (!reference || !("range" in reference) || (reference.context?.length ?? 0) > 0) return token;
    const { range } = reference;
    const { top, left, bottom, right } = range;
    const shifted = {
      ...range,
      top: plus(top, rows),
      bottom: plus(bottom, rows),
      left: plus(left, columns),
      right: plus(right, columns),
    };
    return { ...token, value: stringifyA1Ref({ range: shifted }) };
  });
  return stringifyTokens(moved);
}

const plus = (at: number | null | undefined, by: number): number | null =>
  at === null || at === undefined ? null : at + by;
