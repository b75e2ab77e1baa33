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
    `${row.technology} ${row.domain} ${prefixOf(row.codes)}`;
  return readRecords(root, "concordance/concordance.csv", COLUMNS, keyOf).map(({ file, line, value }) => {
    const reject = (reason: string): never => {
      throw new CompileError(file, line, reason);
    };
    const list = value.codes === "" ? [] : value.codes.split("+");
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
    return { ...value, domain, prefix, codes: list, grade: value.grade as Grade };
  });
}

/** The prefix of the first code; empty where there is none. */
const prefixOf = (codes: string): string => codes.slice(0, Math.max(0, codes.indexOf(":")));
