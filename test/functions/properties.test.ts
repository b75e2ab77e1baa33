import fc from "fast-check";
import { areas } from "../../src/core/catalogue/areas";
import { ownCodes, technologies } from "../../src/core/catalogue/technologies";
import { indicators } from "../../src/core/catalogue/indicators";
import { datasets } from "../../src/core/figures/store";
import { countriesIn, yearsIn } from "../core/raw-figures";
import { callOf } from "./calls";
import { problemOf } from "./problem";
import { call, functions } from "./formula";
import { spillOf } from "./shown";

const ids = [...functions.keys()].map((id) => [id]);

describe("No argument of any kind, shape or value", () => {
  it.each(ids)("makes %s give anything but values and errors with a message, foreseen and in time", (id) => {
    // Always the same calls: `npm run fuzz` makes a hundred thousand.
    for (const args of fc.sample(callOf(id), { seed: 1, numRuns: 150 })) {
      const problem = problemOf(id, args);
      if (problem !== undefined) throw new Error(`${problem}: ${fc.stringify(args).slice(0, 2_000)}`);
    }
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
            const [upper, accent, between] = changes[at] ?? [false, "", ""];
            // Numbers that stand apart are two: 3+4 is not 34.
            const mark = /^\d\d/.test(text.slice(at)) ? "" : between;
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
    // Of abbreviations accents count: "É.-U." is no EU.
    const names = areas
      .flatMap(({ name: full, aliases }) => [full, ...aliases])
      .filter((name) => name.replace(/[^\p{L}\p{N}]/gu, "").length > 3);
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
          const other = Array.from(code.toLowerCase()).join(space);
          expect(spillOf("SHARE", other, "ALL", 2018)).toEqual(spillOf("SHARE", code, "ALL", 2018));
          const signed = sign + Array.from(code).join(sign);
          // "U-S" is a name of the United States, "N'Z" one of New Zealand.
          if (code.length === 2 && code !== "US" && code !== "NZ")
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
