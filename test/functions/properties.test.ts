import fc from "fast-check";
import { areas } from "../../src/core/catalogue/areas";
import { ownCodes, technologies } from "../../src/core/catalogue/technologies";
import { indicators } from "../../src/core/catalogue/indicators";
import { datasets } from "../../src/core/figures/store";
import { countriesIn, yearsIn } from "../core/raw-figures";
import { CustomFunctionsError } from "./custom-functions";
import { call, functions } from "./formula";
import { shown, spillOf } from "./shown";

const name = fc.oneof(
  fc.constantFrom(...areas.flatMap(({ code, name: full, aliases }) => [code, full, ...aliases])),
  fc.constantFrom(...technologies.flatMap(({ code, name: full, aliases }) => [code, full, ...aliases])),
  fc.constantFrom(...ownCodes.map(({ code }) => code)),
  fc.constantFrom(...indicators.flatMap(({ code, name: full }) => [code, full])),
  fc.constantFrom(...datasets.map(({ id }) => id)),
  fc.constantFrom(
    "ALL",
    "latest",
    "2010:2018",
    "-5",
    "percent",
    "bibtex",
    "areas",
    "verticals",
    "lastcomplete",
  ),
);
const number = fc.oneof(
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 0, 1, 2, -1, 0.5, 1e308, 5e-324, 2018, 2020, 2024, 1998),
  fc.integer({ min: 1990, max: 2030 }),
  fc.double(),
);
const nothing = fc.constantFrom(null, undefined, "", "   ", 0);
const dataType = fc.oneof(
  fc.record({ type: fc.constant("Double"), basicType: fc.constant("Double"), basicValue: number }),
  fc.record({
    type: fc.constant("Entity"),
    text: fc.string(),
    basicType: fc.constant("String"),
    basicValue: name,
  }),
  fc.record({
    type: fc.constant("Error"),
    basicType: fc.constant("Error"),
    basicValue: fc.constantFrom("#N/A", "#DIV/0!", 7),
  }),
  fc.record({ type: fc.constant("Boolean"), basicType: fc.constant("Boolean"), basicValue: fc.boolean() }),
  fc.record({ type: fc.constant("WebImage"), address: fc.string(), basicValue: fc.constant(null) }),
  fc.constantFrom("#N/A", "#VALUE!", "").map((code) => new CustomFunctionsError(code, "passed in")),
);
const odd = fc.constantFrom<unknown>(
  new Date(0),
  new Date(NaN),
  Symbol("s"),
  () => "KR",
  10n,
  /x/,
  new Map(),
  Object.create(null),
  { toString: () => "KR" },
  {
    get basicValue(): string {
      throw new Error("a getter that throws");
    },
  },
  new Error("plain"),
);
const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: name },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
  { weight: 3, arbitrary: number },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 3, arbitrary: nothing },
  { weight: 2, arbitrary: dataType },
  { weight: 1, arbitrary: odd },
);
const argument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: cell },
  { weight: 2, arbitrary: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(cell, { maxLength: 4 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.array(fc.array(cell, { maxLength: 2 }), { maxLength: 2 }), { maxLength: 2 }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>([], [[]], [[], ["KR"]], [["KR"], ["JP", "US"]], [, ["KR"]]),
  },
);

/** Arguments for a function by their names, right ones among the wrong, so that calls get beyond the first check. */
const likely: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  indicator: fc.constantFrom(...indicators.map(({ code }) => code)),
  indicators: fc.constantFrom(...indicators.map(({ code }) => code)),
  dataset: fc.oneof(fc.constant(null), fc.constantFrom(...datasets.map(({ id }) => id))),
  kind: fc.constantFrom("areas", "technologies", "fields", "groups"),
  headers: fc.constantFrom(null, 0, 1, 2),
  n: fc.constantFrom(null, 1, 5),
  minimum: fc.constantFrom(null, 0, 1, 50),
};
const parametersOf = (id: string): string[] => {
  const source = functions.get(id)!.toString();
  return /\(([^)]*)\)/
    .exec(source)![1]!
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);
};
const callOf = (id: string): fc.Arbitrary<unknown[]> =>
  fc
    .tuple(
      ...parametersOf(id).map((each) =>
        fc.oneof({ weight: 2, arbitrary: likely[each] ?? cell }, { weight: 1, arbitrary: argument }),
      ),
    )
    .chain((args) =>
      fc
        .integer({ min: 0, max: args.length })
        .map((given) => args.slice(0, Math.max(given, args.length - 2))),
    );

function check(value: unknown): void {
  if (typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "number" && Number.isFinite(value)) return;
  if (value instanceof CustomFunctionsError) {
    if ((value.code === "#VALUE!" || value.code === "#N/A") && value.message.trim() !== "") return;
    throw new Error(`an error ${value.code} with the message "${value.message}"`);
  }
  throw new Error(`a cell holds ${String(value)}`);
}

describe("No argument of any kind, shape or value", () => {
  it.each([...functions.keys()].map((id) => [id]))(
    "makes %s give anything but values and errors with a message",
    (id) => {
      fc.assert(
        fc.property(callOf(id), (args) => {
          let result: unknown;
          try {
            result = functions.get(id)!(...args);
          } catch (error) {
            expect(error).toBeInstanceOf(CustomFunctionsError);
            check(error);
            return;
          }
          const rows = result as unknown[][];
          expect(Array.isArray(rows) && rows.length > 0 && rows.every(Array.isArray)).toBe(true);
          expect(new Set(rows.map((row) => row.length)).size).toBe(1);
          expect(rows[0]!.length).toBeGreaterThan(0);
          for (const row of rows) {
            expect(Object.keys(row)).toHaveLength(row.length);
            row.forEach(check);
          }
        }),
        { numRuns: 200 },
      );
    },
  );

  it.each([...functions.keys()].map((id) => [id]))("is blamed on the add-in: %s foresees it", (id) => {
    fc.assert(
      fc.property(callOf(id), (args) => {
        const messages = call(id, ...args)
          .flat()
          .map((value) => String(shown(value)));
        expect(
          messages.filter(
            (message) => message.includes("The add-in failed") && !message.includes("a getter that throws"),
          ),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("The arguments that Excel passes", () => {
  it.each([
    ["SHARE", ["KR", "AI", 2018, null]],
    ["TABLE", ["SHARE", "KR", "AI", 2018, null, null]],
    ["EXPLAIN", ["SHARE", "KR", "AI", null, null]],
    ["LIST", ["groups", null, null]],
    ["VERSION", []],
  ])("end with its invocation object, which %s passes over", (id, args) => {
    expect(spillOf(id, ...args, { address: "A1", functionName: id })).toEqual(spillOf(id, ...args));
  });

  it.each([
    ["SHARE", ["", "AI", 2018, "nonsense"]],
    ["INVESTMENT", ["", "", "", "nonsense"]],
    ["VALUE", ["SHARE", "", "AI", 2018, "nonsense"]],
    ["CHANGE", ["SHARE", "", "AI", 2010, 2018, null, "nonsense"]],
    ["RANK", ["SHARE", "", "AI", 2018, "nonsense"]],
    ["TOP", ["SHARE", "", null, null, null, "nonsense"]],
    ["SERIES", ["SHARE", "", "AI", null, null, "nonsense"]],
    ["TABLE", ["SHARE", "", "AI", null, null, "nonsense"]],
    ["COVERAGE", ["SHARE", "", "nonsense"]],
    ["EXPLAIN", ["SHARE", "", "AI", null, "nonsense"]],
    ["GRADE", ["SHARE", "", "nonsense"]],
  ])("fail the whole call of %s with an unknown dataset, though a blank is among them", (id, args) => {
    const matrices = args.map((each) => (each === "" ? [[""]] : each));
    expect(spillOf(id, ...matrices)).toEqual([
      [expect.stringMatching(/^#VALUE! Unknown dataset "nonsense"/)],
    ]);
  });
});

const PATENT_DATASETS = ["uspto-patents", "patent-families", "ai-patents-oecd-ip5", "pct-applications"];

describe("The shares of all countries", () => {
  it.each(PATENT_DATASETS)("of %s add up to at most 1, but for half a patent a country", (id) => {
    const countries = countriesIn(id);
    const prefix = datasets.find((dataset) => dataset.id === id)!.entry.prefix;
    const codes = ownCodes.filter((own) => own.prefix === prefix).map(({ code }) => code);
    const years = yearsIn(id);
    let compared = 0;
    for (const code of codes) {
      const shares = spillOf(
        "SHARE",
        countries.map((area) => [area]),
        code,
        [years],
        id,
      );
      const [world] = spillOf("PATENTS", "WORLD", code, [years], id);
      for (const [column] of years.entries()) {
        const known = shares
          .map((row) => row[column])
          .filter((share): share is number => typeof share === "number");
        const all = known.reduce((sum, share) => sum + share, 0);
        if (known.length === 0) continue;
        const rounding = countries.length / 2 / Number(world![column]);
        expect(all).toBeLessThanOrEqual(1 + rounding + 1e-9);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(10);
  });

  it("in BACI's exports and imports add up to at most 1", () => {
    for (const id of ["EXPORTSHARE", "IMPORTSHARE"]) {
      const shares = spillOf(
        id,
        countriesIn("trade-baci-hs4").map((area) => [area]),
        "HS:8542",
        2018,
      );
      const all = shares
        .flat()
        .reduce<number>((sum, share) => sum + (typeof share === "number" ? share : 0), 0);
      expect(all).toBeGreaterThan(0.9);
      expect(all).toBeLessThanOrEqual(1 + 1e-9);
    }
  });
});

describe("RPA", () => {
  it("stays within -100 and 100 in every area, field and year", () => {
    for (const id of ["uspto-patents", "patent-families", "pct-applications"]) {
      const { entry } = datasets.find((dataset) => dataset.id === id)!;
      const codes = entry.codes.map(({ code }) => [`${entry.prefix}:${code}`]);
      for (const year of yearsIn(id)) {
        const values = spillOf("RPA", [entry.areas], codes, year, id).flat();
        const numbers = values.filter((value): value is number => typeof value === "number");
        expect(numbers.length).toBeGreaterThan(values.length / 3);
        expect(numbers.every((value) => Math.abs(value) <= 100)).toBe(true);
      }
    }
  });

  it("flips its sign where RTA is inverted", () => {
    const count = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(count, count, count, count, (own, all, field, grand) => {
        const [[index]] = call("RPAOF", own, all, field, grand) as [[number]];
        const [[inverse]] = call("RPAOF", field, grand, own, all) as [[number]];
        expect(index + inverse).toBe(0);
        expect(Math.abs(index)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

const someAreas = fc.array(
  fc.constantFrom("KR", "Japan", "US", "EU27", "LU", "Atlantis", "", "Germany", "WORLD"),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const someTechnologies = fc.array(
  fc.constantFrom("AI", "Big Data", "Robotics", "WIPO:8", "Blockchain", "ALL", "Big Dta", ""),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const someYears = fc.array(fc.constantFrom(2018, 2005, 1990, "latest", "", "2010"), {
  minLength: 1,
  maxLength: 3,
});
const column = (cells: readonly unknown[]): unknown[][] => cells.map((each) => [each]);

describe("A call for many cells", () => {
  it.each(["SHARE", "RPA", "PATENTS"])("of %s equals its cells one by one", (id) => {
    fc.assert(
      fc.property(someAreas, someTechnologies, fc.constantFrom("latest", 2018, ""), (where, what, when) => {
        const matrix = spillOf(id, column(where), [what], when);
        expect(matrix).toEqual(
          where.map((area) => what.map((technology) => spillOf(id, area, technology, [[when]])[0]![0])),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("of areas against years equals its cells one by one", () => {
    fc.assert(
      fc.property(someAreas, someYears, (where, when) => {
        const matrix = spillOf("TRADEBALANCE", column(where), "MNE", [when]);
        // A blank year is "" among several; alone it counts as left out.
        const alone = when.length === 1;
        expect(matrix).toEqual(
          where.map((area) =>
            when.map((year) =>
              year === "" && !alone ? "" : spillOf("TRADEBALANCE", area, "MNE", [[year]])[0]![0],
            ),
          ),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("of TABLE equals SHARE cell by cell, from the dataset that its header names", () => {
    fc.assert(
      fc.property(someAreas, someTechnologies, (where, what) => {
        fc.pre(where.some((area) => area !== "") && what.some((technology) => technology !== ""));
        const [header, ...rows] = spillOf("TABLE", "SHARE", column(where), [what], 2018);
        const dataset = /, ([\w-]+)\)$/.exec(String(header![0]))![1];
        expect(rows.map((row) => row.slice(1))).toEqual(
          spillOf("SHARE", column(where), [what], 2018, dataset),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("of SERIES equals SHARE year by year", () => {
    fc.assert(
      fc.property(
        someAreas,
        fc.constantFrom("AI", "Big Data", "ALL"),
        fc.constantFrom("2010:2014", "-3", 2019),
        (where, what, period) => {
          fc.pre(where.some((area) => area !== ""));
          const rows = spillOf("SERIES", "SHARE", [where], what, period, 0);
          expect(rows.map((row) => row.slice(1))).toEqual(
            spillOf(
              "SHARE",
              [where],
              what,
              rows.map(([year]) => [year]),
            ),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("The spelling of a name", () => {
  /** Other case, accents on the letters, spaces and punctuation strewn in. */
  const respelt = (text: string): fc.Arbitrary<string> =>
    fc
      .array(
        fc.tuple(
          fc.boolean(),
          fc.constantFrom("", "", "\u0301", "\u0308"),
          fc.constantFrom("", "", " ", "-", ".", "'"),
        ),
        {
          minLength: text.length,
          maxLength: text.length,
        },
      )
      .map((changes) =>
        Array.from(text)
          .map((letter, at) => {
            const [upper, accent, mark] = changes[at] ?? [false, "", ""];
            return (
              (upper ? letter.toUpperCase() : letter.toLowerCase()) +
              (/[a-z]/i.test(letter) ? accent : "") +
              mark
            );
          })
          .join(""),
      );
  const spelt = (names: readonly string[]): fc.Arbitrary<[string, string]> =>
    fc.constantFrom(...names).chain((text) => respelt(text).map((other): [string, string] => [text, other]));

  it("changes nothing for areas", () => {
    const names = areas.flatMap(({ name: full, aliases }) => [full, ...aliases]);
    fc.assert(
      fc.property(spelt(names), ([text, other]) => {
        expect(spillOf("META", text, "name")).toEqual(spillOf("META", other, "name"));
        expect(spillOf("SHARE", text, "ALL", 2018)).toEqual(spillOf("SHARE", other, "ALL", 2018));
      }),
      { numRuns: 300 },
    );
  });

  it("of an area's code changes nothing in case and spaces, and is none with signs", () => {
    const codes = areas.flatMap(({ code, alpha3, kind }) => (kind === "country" ? [code, alpha3] : []));
    const known = fc.constantFrom(...codes.filter((code) => code !== ""));
    fc.assert(
      fc.property(
        known,
        fc.constantFrom(" ", "\t", ""),
        fc.constantFrom("/", "-", "'", "#"),
        (code, space, sign) => {
          const other = [...code.toLowerCase()].join(space);
          expect(spillOf("SHARE", other, "ALL", 2018)).toEqual(spillOf("SHARE", code, "ALL", 2018));
          const signed = sign + [...code].join(sign);
          // "U-S" is a name of the United States.
          if (code.length === 2 && code !== "US")
            expect(String(spillOf("SHARE", signed, "ALL", 2018))).toContain("Unknown area");
        },
      ),
      { numRuns: 300 },
    );
  });

  it("changes nothing for technologies, indicators and datasets", () => {
    const whats = [
      ...technologies.flatMap(({ name: full, aliases }) => [full, ...aliases]),
      ...ownCodes.map(({ code }) => code),
    ];
    fc.assert(
      fc.property(
        spelt(whats),
        spelt(indicators.flatMap(({ code, name: full }) => [code, full])),
        spelt(datasets.map(({ id }) => id)),
        ([what, what2], [which, which2], [dataset, dataset2]) => {
          expect(spillOf("VALUE", which2, "US", what2, 2018)).toEqual(
            spillOf("VALUE", which, "US", what, 2018),
          );
          expect(spillOf("CITE", dataset2)).toEqual(spillOf("CITE", dataset));
        },
      ),
      { numRuns: 200 },
    );
  });
});
