import fc from "fast-check";
import { areas } from "../../../src/core/catalogue/areas";
import { technologies } from "../../../src/core/catalogue/technologies";
import { bundle } from "../../../src/core/figures/bundle";
import { readRange } from "../../../src/core/own/read-range";
import { onlyOf, spillOf } from "../shown";

const countries = areas.filter(({ kind, alpha3 }) => kind === "country" && alpha3 !== "");

/** Figures of areas, technologies and years, each once. */
const figures = fc
  .record({
    areas: fc.uniqueArray(fc.constantFrom(...countries), { minLength: 1, maxLength: 6 }),
    technologies: fc.uniqueArray(fc.constantFrom(...technologies), { minLength: 1, maxLength: 4 }),
    years: fc.uniqueArray(fc.integer({ min: 1990, max: 2025 }), { minLength: 1, maxLength: 5 }),
    seed: fc.integer({ min: 1, max: 10_000 }),
  })
  .map(({ areas: of, technologies: tech, years, seed }) =>
    of.flatMap((area, a) =>
      tech.flatMap((technology, t) =>
        years.map((year, y) => ({ area, technology, year, value: (seed * (a + 1) * (t + 2) + y * 7) % 997 })),
      ),
    ),
  );
type Figure = (typeof figures extends fc.Arbitrary<infer T> ? T : never)[number];

const headersOf = (role: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...bundle.synonyms.table[role]!.split("|")),
      fc.constantFrom<(text: string) => string>(
        (text) => text,
        (text) => text.toUpperCase(),
        (text) => ` ${text} `,
        (text) => text.replaceAll(" ", "_"),
        (text) => text.replaceAll(" ", "-"),
      ),
    )
    .map(([word, change]) => change(word));

const heads = fc.record({
  area: headersOf("area"),
  technology: headersOf("technology"),
  year: headersOf("year"),
  value: headersOf("value"),
});

const nameOf = (area: Figure["area"], at: number): string =>
  [area.code, area.name, area.alpha3, area.name.toUpperCase()][at % 4]!;

const longOf = (all: readonly Figure[], head: Readonly<Record<string, string>>): unknown[][] => [
  [head.year, head.area, "remark", head.value, head.technology],
  ...all.map(({ area, technology, year, value }, at) => [
    at % 2 === 0 ? year : String(year),
    nameOf(area, at),
    "",
    at % 3 === 0 ? String(value) : value,
    [technology.code, technology.name][at % 2],
  ]),
];

function wideOf(all: readonly Figure[], head: Readonly<Record<string, string>>): unknown[][] {
  const years = [...new Set(all.map(({ year }) => year))];
  const rows = new Map<string, unknown[]>();
  for (const { area, technology, year, value } of all) {
    const key = `${area.code} ${technology.code}`;
    const row = rows.get(key) ?? [technology.name, area.name, ...years.map(() => "")];
    row[2 + years.indexOf(year)] = value;
    rows.set(key, row);
  }
  return [[head.technology, head.area, ...years], ...rows.values()];
}

describe("Any range of figures", () => {
  it("answers each of them, long or wide, whatever its headers and names are called", () => {
    fc.assert(
      fc.property(figures, heads, fc.boolean(), (all, head, isLong) => {
        const range = isLong ? longOf(all, head) : wideOf(all, head);
        for (const { area, technology, year, value } of all) {
          const given = onlyOf("PATENTS", area.name, technology.name, year, null, range);
          if (given !== value)
            throw new Error(`${area.name}, ${technology.name}, ${year}: ${given}, not ${value}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("answers the same in any order of its rows and columns, and with empty ones among them", () => {
    fc.assert(
      fc.property(figures, heads, fc.integer(), (all, head, seed) => {
        const range = longOf(all, head);
        const turned = range.map((row) => [...row.slice(2), "", ...row.slice(0, 2)]);
        const [first = [], ...rest] = turned;
        const mixed = [
          first,
          ...rest.flatMap((row, at) => ((at + seed) % 3 === 0 ? [[], row] : [row])).reverse(),
        ];
        const asked = [
          [...new Set(all.map(({ area }) => [area.code]))],
          all[0]!.technology.code,
          all[0]!.year,
          null,
        ];
        expect(spillOf("PATENTS", ...asked, mixed)).toEqual(spillOf("PATENTS", ...asked, range));
      }),
      { numRuns: 40 },
    );
  });

  it("has shares that add up to one where its areas are the whole", () => {
    fc.assert(
      fc.property(figures, heads, (all, head) => {
        const range = [...longOf(all, head), ["", "Sum", "", "", ""]];
        const { technology, year } = all[0]!;
        const codes = [...new Set(all.map(({ area }) => area.code))].map((code) => [code]);
        const given = spillOf("SHARE", codes, technology.code, year, null, range).flat();
        const total = all.filter((each) => each.technology === technology && each.year === year);
        if (total.every(({ value }) => value === 0)) return;
        expect(given.reduce<number>((sum, each) => sum + Number(each), 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 40 },
    );
  });

  it("is refused with its row where one of its cells is a text, a truth, an error or a second figure", () => {
    const hostile = fc.constantFrom<unknown>(
      "many",
      "1,2,3",
      "-",
      true,
      "#REF!",
      NaN,
      -Infinity,
      "4 5",
      "12 apples",
    );
    fc.assert(
      fc.property(figures, heads, hostile, fc.nat(), (all, head, cell, at) => {
        const range = longOf(all, head);
        const row = 1 + (at % all.length);
        range[row]![3] = cell;
        const { problems, dataset } = readRange(range, () => undefined);
        expect([dataset, problems.kept.map((each) => each.row)]).toEqual([undefined, [row + 1]]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("Anything at all for a range", () => {
  it.each<[string, unknown[]]>([
    ["SHARE", ["KR", "AI", 2018, null]],
    ["TABLE", ["SHARE", [["KR"], ["JP"]], [["AI", "ALL"]], null, 2, null]],
    ["EXPLAIN", ["RPA", "KR", "AI", null, null]],
    ["SUMMARY", ["SHARE", "KR", null, null, null]],
    ["FINDINGS", [null, 0, null, null, null]],
  ])("is answered or refused with a sentence by %s", (id, args) => {
    const cell = fc.oneof(
      fc.anything(),
      fc.constantFrom<unknown>(
        "KR",
        "World",
        "Sum",
        "AI",
        "ALL",
        2018,
        2019,
        0,
        7,
        "6,3 %",
        "12 p",
        "B",
        "USD",
        "#N/A",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 }),
        fc.boolean(),
        (cells, isWide) => {
          const head = isWide
            ? ["area", "tech", 2018, 2019, "grade", "source"]
            : ["area", "tech", "year", "value", "unit", "OBS_STATUS", "UNIT_MULT"];
          for (const each of spillOf(id, ...args, [head, ...cells]).flat()) {
            if (typeof each === "number" && !Number.isFinite(each)) throw new Error(`${id} gives ${each}`);
            if (String(each).includes("failed on these arguments")) throw new Error(String(each));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("of whole columns, a million rows of which most are empty, is read as its rows are", () => {
    const rows = [
      ["area", "tech", "year", "value"],
      ["KR", "AI", 2018, 12],
      ["World", "AI", 2018, 48],
    ];
    for (const empty of ["", null, 0]) {
      const cells = Array.from({ length: 1_048_576 }, (_, at) => rows[at] ?? [empty, empty, empty, empty]);
      expect(onlyOf("SHARE", "KR", "AI", 2018, null, cells)).toBe(0.25);
    }
  });
});
