import type { ConcordanceEntry, DatasetEntry, Grade, TechnologyEntry } from "../bundle";
import { DOMAINS } from "../domains";
import { CompileError } from "./compile-error";
import { readRecords } from "./read-records";

const GRADES: readonly string[] = ["close", "broader", "narrower", "proxy", "none"] satisfies Grade[];

const COLUMNS = ["technology", "domain", "codes", "grade", "rationale"] as const;

/** Reads which codes stand for a technology, each code of a dataset, each technology and grade a known one. */
export function readConcordance(
  root: string,
  technologies: readonly TechnologyEntry[],
  datasets: readonly DatasetEntry[],
): ConcordanceEntry[] {
  const names = new Set(["ALL", ...technologies.map(({ code }) => code)]);
  const codes = new Set(
    datasets.flatMap(({ prefix, codes }) => codes.map(({ code }) => `${prefix}:${code}`)),
  );
  const keyOf = (row: Readonly<Record<(typeof COLUMNS)[number], string>>): string =>
    `${row.technology} ${row.domain} ${prefixOf(row.codes)}${isOfProducts(row.codes) ? " products" : ""}`;
  const rows = readRecords(root, "concordance/concordance.csv", COLUMNS, keyOf);
  const entries = rows.flatMap(({ file, line, value }): ConcordanceEntry[] => {
    const reject = (reason: string): never => {
      throw new CompileError(file, line, reason);
    };
    const list = value.codes === "" ? [] : value.codes.split("+");
    if (isOfProducts(value.codes) && !list.some((code) => codes.has(code))) return [];
    if (!names.has(value.technology)) reject(`unknown technology "${value.technology}"`);
    const domain = DOMAINS.find((each) => each === value.domain);
    if (domain === undefined) return reject(`unknown domain "${value.domain}"`);
    if (!GRADES.includes(value.grade)) reject(`unknown grade "${value.grade}"`);
    const stranger = list.find((code) => !codes.has(code));
    if (stranger !== undefined) reject(`unknown code "${stranger}"`);
    if ((list.length === 0) !== (value.grade === "none")) reject("grade none is for rows without codes");
    const prefix = prefixOf(value.codes);
    const mixed = list.map(prefixOf).find((other) => other !== prefix);
    if (mixed !== undefined) reject(`codes of ${prefix} and ${mixed} in one row`);
    return [{ ...value, domain, prefix, codes: list, grade: value.grade as Grade }];
  });
  return entries.filter((entry) => !entries.some((other) => takesPlaceOf(other, entry)));
}

/**
 * Products of six digits may stand beside the headings of a technology before a release with them was imported. Until then
 * they are not offered; afterwards they take the place of the headings.
 */
const isOfProducts = (codes: string): boolean => /^HS:\d{6}(\+HS:\d{6})*$/.test(codes);

const takesPlaceOf = (products: ConcordanceEntry, other: ConcordanceEntry): boolean =>
  isOfProducts(products.codes.join("+")) &&
  !isOfProducts(other.codes.join("+")) &&
  (["technology", "domain", "prefix"] as const).every((key) => products[key] === other[key]);

/** The prefix of the first code; empty where there is none. */
const prefixOf = (codes: string): string => codes.slice(0, Math.max(0, codes.indexOf(":")));
