import type { PlannedError } from "./plan";

/** What gives each error in every program; in capitals, as Excel's API gives formulas. */
const GIVING: Readonly<Record<PlannedError["error"], string>> = {
  "#N/A": "NA()",
  "#VALUE!": 'VALUE("x")',
  "#DIV/0!": "1/0",
};

/**
 * A formula, without its equals sign, that fails in one way alone: LibreOffice keeps the figures of a file, but reckons
 * anew what is an error, and one of ours would turn to `#NAME?`.
 */
export const guarded = (formula: string, error: PlannedError["error"]): string =>
  `IFERROR(${formula},${GIVING[error]})`;

const ENDS = Object.values(GIVING).map((giving) => `,${giving})`);

/** Whether what stands around a part of a formula is such a guard. */
export const isGuard = (before: string, after: string): boolean =>
  /^=\s*IFERROR\(\s*$/i.test(before) && ENDS.includes(after.trim());

/** The formula that a guard was put around; any other as it is. */
export function unguarded(formula: string): string {
  const start = formula.indexOf("(") + 1;
  const end = ENDS.find((each) => formula.endsWith(each));
  if (end === undefined || !isGuard(formula.slice(0, start), end)) return formula;
  return `=${formula.slice(start, -end.length)}`;
}
