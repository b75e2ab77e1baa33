import type { Bundle } from "../../../src/data/bundle";
import { findingColumns } from "../../../src/core/report/finding-columns";
import { findings, findingsOf, type Finding } from "../../../src/core/report/findings";
import { report } from "../../../src/core/figures/report";
import { decidedNumbers } from "./decided-numbers";
import { doubledBundle, doubledRead, type Place } from "./doubled-figures";
import { expectedFindings, type ExpectedFinding } from "./expected-findings";
import { innerOf, termOf } from "./judge";
import { rawStatements, technologyNames } from "./raw-report";
import { sourceOf } from "./raw-values";

jest.setTimeout(120_000);

const rows = findings();
const expected = expectedFindings();
const idOf = ({ statement, dataset }: Finding): string => `${statement.id} ${dataset?.id ?? "overall"}`;
const keyOf = ({ statement, dataset }: ExpectedFinding): string => `${statement.id} ${dataset}`;
const both = expected.map((each, at) => [keyOf(each), each, rows[at]!] as const);
const tested = both.filter(
  ([, { dataset, verdict }]) => dataset !== "overall" && verdict !== "cannot be tested",
);

/** What stands in the wrong place, area and year of a predicate being those of its inner term. */
function misshown({ statement, numbers }: ExpectedFinding, decidedBy: string): string[] {
  const { name, args } = innerOf(termOf(statement.predicate));
  const year = args[name === "less" ? 4 : 3] ?? "";
  const shown = decidedNumbers(decidedBy, args[1] ?? "", year);
  const places = [...new Set([...numbers.keys(), ...shown.keys()])];
  return places.filter((place) => {
    const number = shown.get(place);
    return !number || !(Math.abs(number.value - numbers.get(place)!) <= number.half + 1e-9);
  });
}

describe("The findings", () => {
  it("are all 55 statements, each with a row for each dataset that can be asked and one overall", () => {
    expect(new Set(rows.map(({ statement }) => statement.id)).size).toBe(55);
    expect(rows.map(idOf)).toEqual(expected.map(keyOf));
    expect(rows.filter(({ dataset }) => dataset === null)).toHaveLength(55);
  });

  it.each(rawStatements.map(({ id, predicate }) => [id, predicate]))(
    "give of %s the verdicts that the raw counts give: %s",
    (id) => {
      const given = both.filter(([, { statement }]) => statement.id === id);
      expect(given.map(([key, , row]) => [key, row.verdict])).toEqual(
        given.map(([key, { verdict }]) => [key, verdict]),
      );
    },
  );

  it("decide something: all four verdicts occur", () => {
    const counts = new Map<string, number>();
    for (const { verdict } of rows) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    expect(counts.get("agrees")).toBeGreaterThan(10);
    expect(counts.get("disagrees")).toBeGreaterThan(10);
    expect(counts.get("cannot be tested")).toBeGreaterThan(10);
    expect(counts.get("datasets differ")).toBeGreaterThan(0);
  });

  it.each(tested)("show the numbers of %s that decide, as the raw counts have them", (_, wanted, row) => {
    expect(wanted.numbers.size).toBeGreaterThan(0);
    expect(misshown(wanted, row.decidedBy)).toEqual([]);
  });

  it("show no number that the raw counts do not have where they decide nothing", () => {
    const undecided = both.filter(([, { verdict }]) => verdict === "cannot be tested");
    expect(undecided.filter(([, wanted, row]) => misshown(wanted, row.decidedBy).length > 0)).toEqual([]);
    expect(undecided.some(([, { numbers }]) => numbers.size > 0)).toBe(true);
  });

  it("name each technology's outcome where a statement is about all, most or half of them", () => {
    const quantified = both.filter(([, { outcomes }]) => outcomes.size > 0);
    expect(new Set(quantified.map(([, { statement }]) => statement.id))).toEqual(
      new Set(["S01", "S06", "S10", "S23", "S27", "S37", "S39", "S43"]),
    );
    const words = { agrees: "yes", disagrees: "no", "cannot be tested": "unknown" };
    for (const [key, { outcomes }, { decidedBy }] of quantified) {
      const named = [...outcomes].map(([code, outcome]) => `${technologyNames.get(code)!} ${words[outcome]}`);
      for (const each of named) expect(`${key}: ${decidedBy}`).toContain(each);
    }
  });

  it("give the grade of the statement's own technologies in each dataset", () => {
    expect(both.map(([key, , { grade }]) => [key, grade])).toEqual(
      both.map(([key, { grade }]) => [key, grade]),
    );
  });

  it("name overall the datasets that could test it, with what each says", () => {
    for (const { id } of rawStatements) {
      const own = both.filter(([, { statement }]) => statement.id === id);
      const said = own
        .filter(([, { dataset, verdict }]) => dataset !== "overall" && verdict !== "cannot be tested")
        .filter(([, { dataset }]) => dataset !== "uspto-patents-2024")
        .map(([, { dataset, verdict }]) => `${dataset} ${verdict}`);
      expect(own.at(-1)![2].decidedBy).toBe(said.join(", "));
    }
  });
});

describe("The note of a finding", () => {
  it("gives a reason wherever it cannot be tested", () => {
    const silent = rows.filter(({ verdict, note }) => verdict === "cannot be tested" && note.length < 20);
    expect(silent.map(idOf)).toEqual([]);
  });

  it.each(tested)("of %s says what the dataset measures", (_, { dataset, verdict }, { note }) => {
    expect(note).toContain(sourceOf(dataset).measures);
    expect(/the report measured (transnational patent applications|trade)/.test(note)).toBe(
      verdict === "disagrees",
    );
  });

  it("never calls the report wrong", () => {
    expect(rows.filter(({ note, decidedBy }) => /error|wrong|mistake|false/i.test(note + decidedBy))).toEqual(
      [],
    );
  });

  it("says of Figures 5 and 6 that nobody can test them", () => {
    const about = rows.filter(({ statement }) => /[56]/.test(statement.figure));
    expect(new Set(about.map(({ statement }) => statement.id)).size).toBe(11);
    expect(about.filter(({ verdict }) => verdict !== "cannot be tested")).toEqual([]);
  });
});

describe("The findings of one statement", () => {
  it("are its rows among all", () => {
    for (const statement of report.statements) {
      expect(findingsOf(statement)).toEqual(rows.filter((row) => row.statement.id === statement.id));
    }
  });

  it("follow its predicate: turned round, what agreed disagrees", () => {
    const statement = report.statements.find(({ id }) => id === "S17")!;
    expect(statement.predicate).toBe("atmost(RPA,EU27_2020,BIGDATA,2018,15)");
    expect(findingsOf(statement).map(({ verdict }) => verdict)).toEqual(["agrees", "agrees", "agrees"]);
    const turned = { ...statement, predicate: "morethan(RPA,EU27_2020,BIGDATA,2018,15)" };
    expect(findingsOf(turned).map(({ verdict }) => verdict)).toEqual(["disagrees", "disagrees", "disagrees"]);
  });
});

/** The cells of every finding over other figures, as if they had been compiled. */
function cellsOver(bundle: Bundle): string[][] {
  let cells: string[][] = [];
  jest.isolateModules(() => {
    jest.doMock("../../../src/core/figures/bundle", () => ({ bundle }));
    const other =
      require("../../../src/core/report/findings") as typeof import("../../../src/core/report/findings");
    const columns =
      require("../../../src/core/report/finding-columns") as typeof import("../../../src/core/report/finding-columns");
    cells = other.findings().map((row) => columns.findingColumns.map((column) => String(column.of(row))));
    jest.dontMock("../../../src/core/figures/bundle");
  });
  return cells;
}

describe("One raw count doubled", () => {
  const original = rows.map((row) => findingColumns.map((column) => String(column.of(row))));
  const [VERDICT, DECIDED_BY] = ["verdict", "decided by"].map((name) =>
    findingColumns.findIndex((column) => column.name === name),
  ) as [number, number];

  const places: readonly [place: Place, resting: number, changed: readonly string[]][] = [
    [["uspto-patents", "PATENTS", "6", "KR", 2018], 12, ["S13 disagrees", "S24 agrees", "S26 agrees"]],
    [["uspto-patents", "PATENTS", "0", "KR", 2018], 9, ["S13 disagrees", "S23 disagrees", "S25 disagrees"]],
    [["patent-families", "PATENTS", "9", "EU27_2020", 2018], 1, ["S19 disagrees"]],
    [["patent-families", "PATENTS", "25", "KR", 2018], 1, ["S23 cannot be tested"]],
    [["ai-patents-oecd-ip5", "PATENTS", "AI", "KR", 2017], 2, ["S08 agrees"]],
    [["trade-baci-hs4", "EXPORTS", "8486", "KR", 2018], 7, ["S38 disagrees"]],
    [["trade-baci-hs4", "EXPORTS", "9001", "DE", 2017], 2, []],
  ];

  it.each(places)("in %j changes only the verdicts of the rows that rest on it", (place, count, changed) => {
    const [dataset] = place;
    const after = cellsOver(doubledBundle(place));
    const wanted = expectedFindings(doubledRead(place));
    expect(after.map((row) => row[VERDICT])).toEqual(wanted.map(({ verdict }) => verdict));

    const resting = expected.map(({ numbers }, at) =>
      [...numbers].some(([key, value]) => wanted[at]!.numbers.get(key) !== value),
    );
    expect(resting.filter(Boolean)).toHaveLength(count);
    const statements = new Set(expected.flatMap(({ statement }, at) => (resting[at] ? statement.id : [])));
    after.forEach((row, at) => {
      const each = expected[at]!;
      if (resting[at]) {
        expect(each.dataset).toBe(dataset);
        expect(row[DECIDED_BY]).not.toBe(original[at]![DECIDED_BY]);
        expect(misshown(wanted[at]!, row[DECIDED_BY]!)).toEqual([]);
      } else if (each.dataset !== "overall" || !statements.has(each.statement.id)) {
        expect(row).toEqual(original[at]);
      }
    });
    const flipped = after.flatMap((row, at) =>
      resting[at] && row[VERDICT] !== original[at]![VERDICT] ? `${row[0]!} ${row[VERDICT]!}` : [],
    );
    expect(flipped).toEqual(changed);
  });
});
