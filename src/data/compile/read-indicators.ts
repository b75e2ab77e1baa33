import type { IndicatorEntry } from "../bundle";
import { DOMAINS } from "../domains";
import { checkNames, type Name } from "./check-names";
import { CompileError } from "./compile-error";
import { lineOf, type DataPackage } from "./read-package";
import { readRecords, splitList } from "./read-records";

const COLUMNS = [
  "code",
  "name",
  "aliases",
  "unit",
  "format",
  "domain",
  "formula",
  "source",
  "function",
] as const;

export function readIndicators(root: string): IndicatorEntry[] {
  const rows = readRecords(root, "indicators/indicators.csv", COLUMNS, ["code"]);
  checkNames(
    rows.flatMap(({ file, line, value: { code, name, aliases } }) =>
      [code, name, ...splitList(aliases)].map((text): Name => ({ file, line, text, code })),
    ),
  );
  return rows.map(({ file, line, value }) => {
    const domain = ["" as const, ...DOMAINS].find((each) => each === value.domain);
    if (domain === undefined) throw new CompileError(file, line, `unknown domain "${value.domain}"`);
    if (![value.code, "VALUE"].includes(value.function))
      throw new CompileError(file, line, `the function "${value.function}" is neither VALUE nor of its own`);
    return { ...value, domain, aliases: splitList(value.aliases) };
  });
}

/** Fails where a dataset names an indicator that is not in the list. */
export function checkIndicators(source: DataPackage, indicators: readonly IndicatorEntry[]): void {
  const known = new Set(indicators.map(({ code }) => code));
  const named = [
    ...(source.json.ati?.indicators ?? []),
    ...(source.json.ati?.cautions ?? []).flatMap((caution) => caution.indicators ?? []),
  ];
  const stranger = named.find((code) => !known.has(code));
  if (stranger === undefined) return;
  throw new CompileError(
    source.file,
    lineOf(source.text, `"${stranger}"`),
    `unknown indicator "${stranger}"`,
  );
}
