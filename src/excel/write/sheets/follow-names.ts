import { parseA1Ref, stringifyTokens, tokenize } from "@borgar/fx";
import { askNames, type SheetNames } from "./sheet-names";

/** A formula that was read some time ago as it must be entered now. */
export type Follow = (formula: string) => string;

/** Asks what became of sheets, so that formulas which name them can follow; what it gives is called after the sync. */
export function askFollow(context: Excel.RequestContext, before: SheetNames): () => Follow {
  const ask = askNames(context);
  return () => {
    const now = ask();
    const renamed = new Map(
      [...before].flatMap(([id, name]) =>
        now.get(id) === name ? [] : [[name.toLowerCase(), now.get(id)] as const],
      ),
    );
    return (formula) => (renamed.size > 0 ? followed(formula, renamed) : formula);
  };
}

/** As Excel itself changes a formula: the reference to a sheet that is gone is #REF!. */
function followed(formula: string, renamed: ReadonlyMap<string, string | undefined>): string {
  if (!formula.startsWith("=")) return formula;
  const tokens = tokenize(formula, { mergeRefs: true }).map((token) => {
    if (token.type !== "range" && token.type !== "range_beam") return token;
    const context = parseA1Ref(token.value)?.context ?? [];
    const old = context.length === 1 ? context[0]?.toLowerCase() : undefined;
    if (old === undefined || !renamed.has(old)) return token;
    const name = renamed.get(old);
    const cells = token.value.slice(token.value.lastIndexOf("!"));
    return { ...token, value: name === undefined ? "#REF!" : `'${name.replaceAll("'", "''")}'${cells}` };
  });
  return stringifyTokens(tokens);
}
