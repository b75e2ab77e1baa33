import type { AreaEntry, AreaNames, PastArea } from "../bundle";
import { CompileError } from "./compile-error";
import { foreignNames } from "./foreign-names";
import { NameClaims } from "./name-claims";
import { readRecords, splitList, type Located } from "./read-records";

const FOLDER = "area-names";

/** Reads what areas are called beyond the code list; fails where a name of one is a name of another too. */
export function readAreaNames(root: string, areas: readonly AreaEntry[]): AreaNames {
  const known = new Set(areas.map(({ code }) => code));
  const read = <Column extends string>(
    file: string,
    columns: readonly Column[],
    key: readonly Column[],
    areasOf: (value: Readonly<Record<Column, string>>) => readonly string[],
  ): Located<Column>[] => {
    const rows = readRecords(root, `${FOLDER}/${file}`, columns, key);
    for (const row of rows) {
      const stranger = areasOf(row.value).find((code) => !known.has(code));
      if (stranger !== undefined) throw new CompileError(row.file, row.line, `unknown area "${stranger}"`);
    }
    return rows;
  };

  const codes = read("codes.csv", ["code", "area", "scheme"], ["code"], ({ area }) => [area]);
  const numbers = read("numeric.csv", ["number", "area"], ["number"], ({ area }) => [area]);
  const doubtful = read("doubtful-numbers.csv", ["number", "area"], ["number"], ({ area }) => [area]);
  const formal = read("formal.csv", ["area", "name"], ["name"], ({ area }) => [area]);
  const owners = read("owners.csv", ["area", "owner"], ["area"], ({ area, owner }) => [area, owner]);
  const past = read("historical.csv", ["name", "forms", "areas"], ["name"], ({ areas: list }) =>
    splitList(list),
  );

  const claims = new NameClaims(areas);
  for (const { file, line, value } of formal) claims.claim(value.area, value.name, file, line);
  for (const { file, line, value } of past) {
    for (const name of [value.name, ...splitList(value.forms)])
      claims.claim(`past ${value.name}`, name, file, line);
  }
  const foreign = ["cldr.csv", "iso.csv", "everyday.csv"].map((file) =>
    read(file, ["language", "area", "name"], ["language", "area", "name"], ({ area }) => [area]).map(
      ({ value: { area, name } }) => ({ area, name }),
    ),
  );
  return {
    codes: toRecord(codes.map(({ value }) => [value.code, value.area])),
    numbers: toRecord(numbers.map(({ value }) => [value.number, value.area])),
    doubtfulNumbers: toRecord(doubtful.map(({ value }) => [value.number.padStart(3, "0"), value.area])),
    formal: byArea(formal.map(({ value }) => [value.area, value.name])),
    foreign: byArea(foreignNames(foreign, claims)),
    owners: toRecord(owners.map(({ value }) => [value.area, value.owner])),
    past: past.map(({ value }): PastArea => ({
      name: value.name,
      forms: value.forms,
      areas: splitList(value.areas),
    })),
  };
}

type Pair = readonly [key: string, value: string];

const toRecord = (pairs: readonly Pair[]): Record<string, string> => Object.fromEntries(pairs);

function byArea(pairs: readonly Pair[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [area, name] of pairs) found[area] = area in found ? `${found[area] ?? ""}|${name}` : name;
  return found;
}
