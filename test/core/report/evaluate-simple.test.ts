import fc from "fast-check";
import { datasetOf } from "../../../src/core/figures/store";
import { evaluateSimple } from "../../../src/core/report/evaluate-simple";
import type { Outcome } from "../../../src/core/report/outcome";
import { parsePredicate, type Simple } from "../../../src/core/report/predicate";
import { judgementOf, setOf, termOf, truthOf } from "./judge";
import { anyDataset, madeUp, setValues } from "./made-up-values";

jest.mock(
  "../../../src/core/report/known-value",
  () => jest.requireActual<object>("./made-up-values") as { knownValue: unknown },
);

const outcomeOf = (text: string, dataset = anyDataset): Outcome =>
  evaluateSimple(parsePredicate(text) as Simple, dataset);
const verdictOf = (text: string): string => outcomeOf(text).verdict;

/** Values of technologies for Korea in 2018. */
const korea = (values: Readonly<Record<string, number>>): void =>
  setValues(Object.fromEntries(Object.entries(values).map(([code, value]) => [`KR ${code} 2018`, value])));

/** The eleven with descending values: ADM the largest, SEC the smallest. */
const descending = Object.fromEntries(setOf("*").map((code, at) => [code, 11 - at]));
const without = (...codes: string[]): Record<string, number> =>
  Object.fromEntries(Object.entries(descending).filter(([code]) => !codes.includes(code)));

describe("less", () => {
  const less = "less(RPA,KR,EU27_2020,AI,2018)";

  it("agrees where the first area has less, and else disagrees", () => {
    setValues({ "KR AI 2018": 1, "EU27_2020 AI 2018": 2 });
    expect(verdictOf(less)).toBe("agrees");
    setValues({ "KR AI 2018": 2, "EU27_2020 AI 2018": 1 });
    expect(verdictOf(less)).toBe("disagrees");
  });

  it("takes equal values for not less", () => {
    setValues({ "KR AI 2018": 2, "EU27_2020 AI 2018": 2 });
    expect(verdictOf(less)).toBe("disagrees");
  });

  it("cannot be tested where either is unknown", () => {
    setValues({ "KR AI 2018": 2 });
    expect(verdictOf(less)).toBe("cannot be tested");
    setValues({ "EU27_2020 AI 2018": 2 });
    expect(outcomeOf(less)).toMatchObject({
      verdict: "cannot be tested",
      decidedBy: "",
      why: "no value of AI",
    });
  });
});

describe("A threshold", () => {
  it.each([
    ["lessthan", "agrees", "disagrees", "disagrees"],
    ["atmost", "agrees", "agrees", "disagrees"],
    ["atleast", "disagrees", "agrees", "agrees"],
    ["morethan", "disagrees", "disagrees", "agrees"],
  ])("of %s holds below, at and above it as it should", (kind, below, at, above) => {
    const verdicts = [14.9, 15, 15.1].map((value) => {
      korea({ AI: value });
      return verdictOf(`${kind}(RPA,KR,AI,2018,15)`);
    });
    expect(verdicts).toEqual([below, at, above]);
  });

  it("cannot be tested without a value", () => {
    korea({ ROB: 3 });
    expect(verdictOf("morethan(RPA,KR,AI,2018,15)")).toBe("cannot be tested");
  });
});

describe("rises and falls", () => {
  it.each([
    [1, 2, "agrees", "disagrees"],
    [2, 1, "disagrees", "agrees"],
    [2, 2, "disagrees", "disagrees"],
  ])("from %d to %d: equal values neither rise nor fall", (from, to, rises, falls) => {
    setValues({ "KR AI 2017": from, "KR AI 2018": to });
    expect(verdictOf("rises(EXPORTSHARE,KR,AI,2017,2018)")).toBe(rises);
    expect(verdictOf("falls(EXPORTSHARE,KR,AI,2017,2018)")).toBe(falls);
  });

  it("cannot be tested where one of the years is unknown", () => {
    setValues({ "KR AI 2018": 1 });
    expect(verdictOf("falls(EXPORTSHARE,KR,AI,2017,2018)")).toBe("cannot be tested");
  });
});

describe("rank_within", () => {
  const within = (code: string, best: number, worst: number): string =>
    verdictOf(`rank_within(RPA,KR,${code},2018,*,${best},${worst})`);

  it("ranks the largest first", () => {
    korea(descending);
    expect(within("ADM", 1, 1)).toBe("agrees");
    expect(within("AMT", 1, 1)).toBe("disagrees");
    expect(within("AMT", 2, 3)).toBe("agrees");
    expect(within("SEC", 11, 11)).toBe("agrees");
  });

  it("shares the better place among equals", () => {
    korea({ ...descending, AMT: 11, AI: 11 });
    for (const code of ["ADM", "AMT", "AI"]) expect(within(code, 1, 1)).toBe("agrees");
    expect(within("BIGDATA", 4, 4)).toBe("agrees");
    expect(within("BIGDATA", 2, 3)).toBe("disagrees");
  });

  it("takes every place from r to r + unknowns", () => {
    korea(without("IOT", "SEC"));
    // The fourth of nine, with two unknown: 4 to 6.
    expect(within("BIGDATA", 4, 6)).toBe("agrees");
    expect(within("BIGDATA", 1, 6)).toBe("agrees");
    expect(within("BIGDATA", 4, 5)).toBe("cannot be tested");
    expect(within("BIGDATA", 5, 6)).toBe("cannot be tested");
    expect(within("BIGDATA", 6, 11)).toBe("cannot be tested");
    expect(within("BIGDATA", 1, 3)).toBe("disagrees");
    expect(within("BIGDATA", 7, 11)).toBe("disagrees");
  });

  it("cannot be tested where the technology itself is unknown, even where all places would do", () => {
    korea(without("ADM"));
    expect(within("ADM", 1, 11)).toBe("cannot be tested");
  });

  it("ranks a technology from outside the set among those in it", () => {
    korea({ ...descending, BLOCKCHAIN: 9.5 });
    expect(within("BLOCKCHAIN", 3, 3)).toBe("agrees");
  });

  it("names the place, how many are unknown, and every value there is", () => {
    const known = without("IOT");
    korea(known);
    const { decidedBy } = outcomeOf("rank_within(RPA,KR,AI,2018,*,1,1)");
    expect(decidedBy).toMatch(/^place 3 to 4, 1 of 10 others unknown \(AI \+9\.0, /);
    for (const code of Object.keys(known)) expect(decidedBy).toMatch(new RegExp(`\\b${code} \\+\\d`));
    expect(decidedBy).not.toMatch(/IOT/);
    korea(descending);
    expect(outcomeOf("rank_within(RPA,KR,AI,2018,*,1,1)").decidedBy).toMatch(/^place 3 \(/);
  });
});

describe("above and below", () => {
  const above = "above(RPA,KR,BIGDATA,2018,IOT|ADM|AI,0)";
  const below = "below(RPA,KR,IOT,2018,BIGDATA|MNE,0)";

  it("hold where every part holds", () => {
    korea({ BIGDATA: 9, IOT: 5, ADM: -3, AI: 8.9 });
    expect(verdictOf(above)).toBe("agrees");
    korea({ IOT: 1, BIGDATA: 9, MNE: 2 });
    expect(verdictOf(below)).toBe("agrees");
  });

  it("fall with one failing part, the limit among them, whatever is unknown", () => {
    korea({ BIGDATA: -1 });
    expect(verdictOf(above)).toBe("disagrees");
    korea({ BIGDATA: 9, AI: 10 });
    expect(verdictOf(above)).toBe("disagrees");
    korea({ IOT: -1, BIGDATA: 9, MNE: 2 });
    expect(verdictOf(below)).toBe("disagrees");
    korea({ IOT: 5, MNE: 2 });
    expect(verdictOf(below)).toBe("disagrees");
  });

  it("fall with equal values, and at the limit itself", () => {
    korea({ BIGDATA: 9, IOT: 9, ADM: 1, AI: 1 });
    expect(verdictOf(above)).toBe("disagrees");
    korea({ BIGDATA: 0, IOT: -1, ADM: -1, AI: -1 });
    expect(verdictOf(above)).toBe("disagrees");
    korea({ IOT: 2, BIGDATA: 9, MNE: 2 });
    expect(verdictOf(below)).toBe("disagrees");
  });

  it("cannot be tested where no part fails and one is unknown, and say which", () => {
    korea({ BIGDATA: 9, ADM: 1, AI: 1 });
    expect(outcomeOf(above)).toMatchObject({
      verdict: "cannot be tested",
      why: "Internet of Things could change it",
      decidedBy: "BIGDATA +9.0, IOT unknown, ADM +1.0, AI +1.0",
    });
  });

  it("cannot be tested where the technology itself is unknown", () => {
    korea({ IOT: 5, ADM: 1, AI: 1 });
    expect(verdictOf(above)).toBe("cannot be tested");
  });
});

describe("The numbers that decide", () => {
  it("name area, technology, year and value", () => {
    setValues({ "KR AI 2018": 0.0694, "EU27_2020 AI 2018": 0.0788 });
    expect(outcomeOf("less(EXPORTSHARE,KR,EU27_2020,AI,2018)").decidedBy).toBe(
      "South Korea AI 2018 6.9 %, EU27 AI 2018 7.9 %",
    );
  });
});

describe("A dataset that may not decide", () => {
  it("gives no verdict though it has the figures", () => {
    setValues({ "KR AI 2018": 1, "EU27_2020 AI 2018": 2, "KR AI 2017": 1 });
    const families = datasetOf("patent-families");
    expect(outcomeOf("less(SHARE,KR,EU27_2020,AI,2018)", families).verdict).toBe("cannot be tested");
    expect(outcomeOf("falls(SHARE,KR,AI,2017,2018)", families).verdict).toBe("cannot be tested");
    expect(outcomeOf("less(RPA,KR,EU27_2020,AI,2018)", families).verdict).toBe("agrees");
  });
});

describe("Every predicate over any values", () => {
  const code = fc.constantFrom(...setOf("*"));
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: -3, max: 3 }) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
  const place = fc.integer({ min: 1, max: 11 });
  const text = fc.oneof(
    code.map((each) => `less(RPA,KR,EU27_2020,${each},2018)`),
    fc
      .tuple(
        fc.constantFrom("lessthan", "morethan", "atmost", "atleast"),
        code,
        fc.integer({ min: -2, max: 2 }),
      )
      .map(([kind, each, limit]) => `${kind}(RPA,KR,${each},2018,${limit})`),
    fc
      .tuple(fc.constantFrom("rises", "falls"), code)
      .map(([kind, each]) => `${kind}(RPA,KR,${each},2017,2018)`),
    fc
      .tuple(code, fc.constantFrom("*", "*-AMT"), place, place)
      .map(
        ([each, set, one, two]) =>
          `rank_within(RPA,KR,${each},2018,${set},${Math.min(one, two)},${Math.max(one, two)})`,
      ),
    fc
      .tuple(
        fc.constantFrom("above", "below"),
        code,
        fc.uniqueArray(code, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: -2, max: 2 }),
      )
      .map(([kind, each, others, limit]) => `${kind}(RPA,KR,${each},2018,${others.join("|")},${limit})`),
  );

  it("is judged as if every way the unknown could turn out had been tried", () => {
    const areas = ["KR", "EU27_2020"];
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(text, fc.array(value, { minLength: 44, maxLength: 44 }), (predicate, values) => {
        madeUp.clear();
        areas
          .flatMap((area) =>
            setOf("*").flatMap((each) => [2017, 2018].map((year) => `${area} ${each} ${year}`)),
          )
          .forEach((key, at) => {
            const given = values[at];
            if (given !== undefined) madeUp.set(key, given);
          });
        const verdict = verdictOf(predicate);
        const truth = truthOf(
          termOf(predicate),
          (_indicator, area, each, year) => madeUp.get(`${area} ${each} ${year}`) ?? NaN,
        );
        expect(verdict).toBe(judgementOf(truth));
        seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
      }),
      { numRuns: 800 },
    );
    for (const verdict of ["agrees", "disagrees", "cannot be tested"]) {
      expect(seen.get(verdict)).toBeGreaterThan(30);
    }
  });
});
