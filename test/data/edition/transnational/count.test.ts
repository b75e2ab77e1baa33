import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Database, quoted } from "../../../../src/data/edition/read/baci/duckdb";
import {
  CHOICES,
  readDefinitions,
  type Definition,
} from "../../../../src/data/edition/transnational/definitions";
import { googlePatents, patstat, type Schema } from "../../../../src/data/edition/transnational/schemas";
import { statement } from "../../../../src/data/edition/transnational/statement";
import { DATA } from "../published/bundled";
import { spillOf } from "../../../functions/shown";
import { inventorsOf, madeFamilies, type MadeFamily } from "./made-families";

const MEMBERS = ["DE", "FR", "IT"];
const FROM = 2009;
const TO = 2011;
const SECURITY = "Transnational patents: Security: G06F 21, H04L 9, H04L 63";
const families = madeFamilies(9_000);

let folder: string;
let database: Database;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "transnational-"));
  database = await Database.open(folder);
  await fillPublications();
  await fillPatstat();
});

afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

async function fill(table: string, columns: string, rows: readonly object[]): Promise<void> {
  const file = join(folder, `${table}.json`);
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join("\n"));
  await database.run(
    `create table ${table} as select * from read_json(${quoted(file)}, format = 'newline_delimited', columns = {${columns}})`,
  );
}

/** The columns of Google's table that are used, as published; IPC and CPC written without a space there. */
async function fillPublications(): Promise<void> {
  const codes = (symbols: readonly string[]) => symbols.map((code) => ({ code, inventive: true }));
  const rows = families.flatMap((family) =>
    family.filings.map((filing, at) => ({
      publication_number: `${filing.office}-${family.id}-A${at + 1}`,
      country_code: filing.office,
      family_id: String(family.id),
      filing_date: filing.year * 10_000 + 615,
      // Not every office tells it.
      priority_date:
        at === 0 || ["EP", "WO"].includes(filing.office) ? family.priorityYear * 10_000 + 301 : 0,
      inventor_harmonized: inventorsOf(family, filing).map(({ name, country }) => ({
        name,
        country_code: country,
      })),
      // Each classification is on one publication of the family alone.
      ipc: at === 0 ? codes(family.ipc) : [],
      cpc: at === family.filings.length - 1 ? codes(family.cpc) : [],
    })),
  );
  expect(rows.length).toBeGreaterThan(20_000);
  const code = "struct(code varchar, inventive boolean)[]";
  await fill(
    "publications",
    `publication_number: 'varchar', country_code: 'varchar', family_id: 'varchar', filing_date: 'bigint',
     priority_date: 'bigint', inventor_harmonized: 'struct("name" varchar, country_code varchar)[]', ipc: '${code}', cpc: '${code}'`,
    rows,
  );
}

/** PATSTAT's tables: symbols padded with spaces, a PCT filing by its kind, priorities in a table of their own. */
async function fillPatstat(): Promise<void> {
  const appln = (id: number, at: number): number => id * 100 + at;
  const applications = families.flatMap(({ id, filings, priorityYear }) => [
    // The first filing, at an office of which nothing else is known.
    {
      appln_id: appln(id, 99),
      appln_auth: "TW",
      appln_kind: "A",
      appln_filing_year: priorityYear,
      docdb_family_id: id,
    },
    ...filings.map(({ office, year }, at) => ({
      appln_id: appln(id, at),
      appln_auth: office === "WO" ? "IB" : office,
      appln_kind: office === "WO" ? "W" : "A",
      appln_filing_year: year,
      docdb_family_id: id,
    })),
  ]);
  await fill(
    "tls201_appln",
    "appln_id: 'integer', appln_auth: 'varchar', appln_kind: 'varchar', appln_filing_year: 'integer', docdb_family_id: 'integer'",
    applications,
  );
  await fill(
    "tls204_appln_prior",
    "appln_id: 'integer', prior_appln_id: 'integer'",
    families.flatMap(({ id, filings }) =>
      filings.map((_, at) => ({ appln_id: appln(id, at), prior_appln_id: appln(id, 99) })),
    ),
  );
  const persons = families.flatMap((family) =>
    family.filings.flatMap((filing, at) =>
      inventorsOf(family, filing).map(({ country }, place) => ({
        person_id: appln(family.id, at) * 10 + place,
        person_ctry_code: country === "" ? "  " : country,
        appln_id: appln(family.id, at),
        invt_seq_nr: place + 1,
      })),
    ),
  );
  // An applicant who invented nothing.
  const applicants = families.map(({ id }) => ({
    person_id: -id,
    person_ctry_code: "US",
    appln_id: appln(id, 0),
    invt_seq_nr: 0,
  }));
  await fill("tls206_person", "person_id: 'integer', person_ctry_code: 'varchar'", [
    ...persons,
    ...applicants,
  ]);
  await fill("tls207_pers_appln", "person_id: 'integer', appln_id: 'integer', invt_seq_nr: 'integer'", [
    ...persons,
    ...applicants,
  ]);
  const padded = (symbol: string): string =>
    symbol.replace(/^(\w{4})(\d+)\//, (_, start: string, group: string) => `${start}${group.padStart(4)}/`);
  for (const [table, column, scheme] of [
    ["tls209_appln_ipc", "ipc_class_symbol", "ipc"],
    ["tls224_appln_cpc", "cpc_class_symbol", "cpc"],
  ] as const) {
    const rows = families.flatMap(({ id, filings, ...family }) =>
      family[scheme].map((symbol) => ({
        appln_id: appln(id, scheme === "ipc" ? 0 : filings.length - 1),
        [column]: padded(symbol),
      })),
    );
    await fill(table, `appln_id: 'integer', ${column}: 'varchar'`, rows);
  }
}

/** The count by other means: family after family, with the numbers of symbols compared as numbers. */
function countByHand(definitions: readonly Definition[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (area: string, technology: string, year: number, value: number): void => {
    const key = `${technology} ${area} ${year}`;
    counts.set(key, (counts.get(key) ?? 0) + value);
  };
  for (const family of families) {
    const transnational = family.filings.filter(({ office }) => office === "EP" || office === "WO");
    const year = family.priorityYear;
    if (transnational.length === 0 || year < FROM || year > TO) continue;
    const [known = []] = transnational
      .sort((one, other) => one.year - other.year)
      .map((filing) => inventorsOf(family, filing).filter(({ country }) => country !== ""))
      .filter((named) => named.length > 0);
    const technologies = definitions.filter((each) => fits(family, each)).map(({ technology }) => technology);
    for (const technology of ["ALL", ...technologies]) {
      add("WORLD", technology, year, 1);
      for (const { country } of known) {
        add(country, technology, year, 1 / known.length);
        if (MEMBERS.includes(country)) add("EU27_2020", technology, year, 1 / known.length);
      }
    }
  }
  return counts;
}

function fits(family: MadeFamily, { symbols }: Definition): boolean {
  const has = (...roles: readonly string[]): boolean =>
    symbols.some(
      ({ scheme, pattern, role }) =>
        roles.includes(role) &&
        family[scheme === "IPC" ? "ipc" : "cpc"].some((symbol) => isIn(symbol, pattern)),
    );
  return has("core", "extended") || (has("unless-excluded") && !has("excluded"));
}

/** Whether a symbol is in a pattern, told by the parts of both. */
function isIn(symbol: string, pattern: string): boolean {
  const [, subclass = "", group = "", subgroup = ""] = /^(\w{4})(\d+)\/(\d+)$/.exec(symbol)!;
  const [from = "", to] = pattern.split("-");
  const [start = "", rest = ""] = from.split(" ");
  const decimal = (digits: string): number => Number(`0.${digits}`);
  if (rest === "") {
    const [first, last] = [start, to ?? start].map((each) => subclass.slice(0, each.length));
    return to === undefined ? first === start : first! >= start && last! <= to;
  }
  if (subclass !== start) return false;
  if (to?.includes(" ") === true)
    return Number(group) >= Number(rest) && Number(group) <= Number(to.split(" ")[1]);
  const [wanted = "", part = ""] = rest.split("/");
  if (group !== wanted) return false;
  if (to !== undefined)
    return decimal(subgroup) >= decimal(part) && decimal(subgroup) <= decimal(to.split("/")[1]!);
  return part === "" || part === "00" || subgroup === part;
}

/** The same statement as in BigQuery, but for what the dialect writes otherwise. */
const google = googlePatents({
  publications: "publications",
  elements: (field, name) => `unnest(${field}) as elements(${name})`,
});

describe.each<[string, Schema]>([
  ["Google Patents Public Data", google],
  ["PATSTAT", patstat],
])("The statement over %s", (_, schema) => {
  it.each(CHOICES)(
    "counts as a count by other means does, in every cell, by the %s definitions",
    async (choice) => {
      const definitions = readDefinitions(DATA).filter((each) => each.choice === choice);
      const rows = await database.rows(
        statement({ schema, definitions, members: MEMBERS, from: FROM, to: TO }),
      );
      const found = new Map(
        rows.map(([area, technology, , year, value]) => [`${technology} ${area} ${year}`, Number(value)]),
      );
      const expected = countByHand(definitions);
      expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
      for (const [key, value] of expected)
        expect([key, found.get(key)]).toEqual([key, expect.closeTo(value, 5)]);
      // Sixteen technologies and all, in three years: of most the sample has some.
      expect(new Set(rows.map(([, technology]) => technology)).size).toBeGreaterThan(12);
      expect(rows.every(([, , indicator]) => indicator === "PATENTS")).toBe(true);
    },
  );

  it("gives figures that a workbook reads as its own: shares, specialisation and grade, each with its definition", async () => {
    const definitions = readDefinitions(DATA).filter((each) => each.choice === "default");
    const rows = await database.rows(
      statement({ schema, definitions, members: MEMBERS, from: FROM, to: TO }),
    );
    const range = [
      ["area", "technology", "indicator", "year", "value", "grade", "source"],
      ...rows.map((row) => [...row]),
    ];
    for (const row of range.slice(1)) row[4] = Number(row[4]);
    const count = (area: string, technology: string): number =>
      Number(rows.find((row) => row[0] === area && row[1] === technology && Number(row[3]) === 2010)?.[4]);
    const [part, world] = [count("KR", "SEC"), count("WORLD", "SEC")];
    const [all, everything] = [count("KR", "ALL"), count("WORLD", "ALL")];
    expect(spillOf("SHARE", "KR", "Security", 2010, null, range)).toEqual([
      [expect.closeTo(part / world, 9)],
    ]);
    // 100 tanh(ln RTA), RTA the share in the technology by the share in all.
    const rpa = 100 * Math.tanh(Math.log(part / world / (all / everything)));
    expect(spillOf("RPA", "KR", "Security", 2010, null, range)).toEqual([[expect.closeTo(rpa, 6)]]);
    expect(String(spillOf("EXPLAIN", "SHARE", "KR", "Security", 2010, null, range))).toContain(
      "Grade close: as your range says.",
    );
    expect(rows.filter((row) => row[1] === "SEC").every((row) => row[6] === SECURITY)).toBe(true);
  });
});
