import { parseA1Ref, stringifyTokens, tokenize } from "@borgar/fx";
import type { Parts } from "../../src/playground/stand-in/parts";

/** A formula after a sheet got another name: references by the old name follow. */
export function renamedFormula(formula: string, from: string, to: string): string {
  if (!formula.startsWith("=")) return formula;
  const tokens = tokenize(formula, { mergeRefs: true }).map((token) => {
    if (token.type !== "range" && token.type !== "range_beam") return token;
    const named = parseA1Ref(token.value)?.context?.at(-1);
    if (named?.toLowerCase() !== from.toLowerCase()) return token;
    return {
      ...token,
      value: `'${to.replaceAll("'", "''")}'${token.value.slice(token.value.lastIndexOf("!"))}`,
    };
  });
  return stringifyTokens(tokens);
}

/** The parts of a workbook after a sheet got another name. */
export const renamedParts = (parts: Parts, from: string, to: string): Parts => ({
  ...parts,
  rules: parts.rules.map((rule) => ({ ...rule, formula: renamedFormula(rule.formula, from, to) })),
  choices: parts.choices.map((each) => ({ ...each, source: renamedFormula(each.source, from, to) })),
  ...(parts.names
    ? { names: parts.names.map((each) => ({ ...each, formula: renamedFormula(each.formula, from, to) })) }
    : {}),
});
