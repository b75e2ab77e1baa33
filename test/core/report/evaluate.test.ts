import fc from "fast-check";
import { datasetOf } from "../../../src/core/figures/store";
import { evaluate } from "../../../src/core/report/evaluate";
import type { Outcome } from "../../../src/core/report/outcome";
import { parsePredicate } from "../../../src/core/report/predicate";
import { judgementOf, setOf, termOf, truthOf } from "./judge";
import { anyDataset, madeUp, setValues } from "./made-up-values";
import { technologyNames } from "./raw-report";

jest.mock(
  "../../../src/core/report/known-value",
  () => jest.requireActual<object>("./made-up-values") as { knownValue: unknown },
);

const ELEVEN = setOf("*");
const outcomeOf = (text: string, dataset = anyDataset): Outcome => evaluate(parsePredicate(text), dataset);

/** Makes `yes` technologies hold `morethan(..., 0)`, `no` fail, and leaves the rest of the set unknown. */
function count(yes: number, no: number, set = "*"): void {
  const known = setOf(set).slice(0, yes + no);
  setValues(Object.fromEntries(known.map((code, at) => [`KR ${code} 2018`, at < yes ? 1 : -1])));
}

/** The verdict of a quantifier where so many hold, so many fail and the rest are unknown. */
function verdictOf(quantifier: string, yes: number, no: number, set = "*"): string {
  count(yes, no, set);
  return outcomeOf(`${quantifier}(morethan(RPA,KR,${set},2018,0))`).verdict;
}

describe("all", () => {
  it("holds where each holds", () => {
    expect(verdictOf("all", 11, 0)).toBe("agrees");
    expect(verdictOf("all", 10, 0, "*-AMT")).toBe("agrees");
  });

  it("falls with one counterexample, however many are unknown", () => {
    expect(verdictOf("all", 10, 1)).toBe("disagrees");
    expect(verdictOf("all", 0, 1)).toBe("disagrees");
    expect(verdictOf("all", 4, 1, "*-AMT")).toBe("disagrees");
  });

  it("cannot be tested without a counterexample where one is unknown", () => {
    expect(verdictOf("all", 10, 0)).toBe("cannot be tested");
    expect(verdictOf("all", 0, 0)).toBe("cannot be tested");
  });

  it("passes over what is not of the set", () => {
    count(10, 0, "*-AMT");
    madeUp.set("KR AMT 2018", -1);
    expect(outcomeOf("all(morethan(RPA,KR,*-AMT,2018,0))").verdict).toBe("agrees");
  });
});

describe("most", () => {
  it("is more than half of the whole set", () => {
    expect(verdictOf("most", 6, 5)).toBe("agrees");
    expect(verdictOf("most", 5, 6)).toBe("disagrees");
    expect(verdictOf("most", 6, 4, "*-AMT")).toBe("agrees");
    expect(verdictOf("most", 5, 5, "*-AMT")).toBe("disagrees");
  });

  it("counts the unknown both ways", () => {
    expect(verdictOf("most", 6, 3)).toBe("agrees");
    expect(verdictOf("most", 5, 4)).toBe("cannot be tested");
    expect(verdictOf("most", 3, 6)).toBe("disagrees");
    expect(verdictOf("most", 4, 5)).toBe("cannot be tested");
  });

  it("cannot be tested with fewer than eight technologies, however clear they are", () => {
    expect(verdictOf("most", 8, 0)).toBe("agrees");
    expect(verdictOf("most", 7, 0)).toBe("cannot be tested");
    expect(verdictOf("most", 0, 8)).toBe("disagrees");
    expect(verdictOf("most", 0, 7)).toBe("cannot be tested");
    expect(verdictOf("most", 7, 0, "*-AMT")).toBe("cannot be tested");
  });
});

describe("half", () => {
  it("is 40 to 60 per cent of the whole set, both included", () => {
    const verdicts = Array.from({ length: 12 }, (_, yes) => verdictOf("half", yes, 11 - yes));
    expect(verdicts.flatMap((verdict, yes) => (verdict === "agrees" ? yes : []))).toEqual([5, 6]);
    const ofTen = Array.from({ length: 11 }, (_, yes) => verdictOf("half", yes, 10 - yes, "*-AMT"));
    expect(ofTen.flatMap((verdict, yes) => (verdict === "agrees" ? yes : []))).toEqual([4, 5, 6]);
    expect([...verdicts, ...ofTen]).not.toContain("cannot be tested");
  });

  it("counts the unknown both ways", () => {
    expect(verdictOf("half", 5, 5)).toBe("agrees");
    expect(verdictOf("half", 6, 4)).toBe("cannot be tested");
    expect(verdictOf("half", 4, 6)).toBe("cannot be tested");
    expect(verdictOf("half", 7, 1)).toBe("disagrees");
    expect(verdictOf("half", 1, 7)).toBe("disagrees");
  });

  it("cannot be tested with fewer than eight technologies", () => {
    expect(verdictOf("half", 7, 0)).toBe("cannot be tested");
    expect(verdictOf("half", 0, 7)).toBe("cannot be tested");
  });
});

describe("What decides a quantified statement", () => {
  it("names each technology with its outcome and its number", () => {
    count(8, 2);
    const { decidedBy } = outcomeOf("most(morethan(RPA,KR,*,2018,0))");
    expect(decidedBy).toMatch(/^8 of 11 yes, 1 unknown: /);
    ELEVEN.forEach((code, at) => {
      const name = technologyNames.get(code)!;
      const outcome =
        at < 8
          ? `${name} yes (South Korea ${code} 2018 +1.0)`
          : at < 10
            ? `${name} no (South Korea ${code} 2018 −1.0)`
            : `${name} unknown`;
      expect(decidedBy).toContain(outcome);
    });
  });

  it("says how many could be tested where they were too few", () => {
    count(6, 1);
    expect(outcomeOf("most(morethan(RPA,KR,*,2018,0))").why).toBe("only 7 of 11 technologies can be tested");
  });
});

describe("Other predicates", () => {
  it("are judged as they stand", () => {
    setValues({ "KR AI 2018": 3 });
    expect(outcomeOf("morethan(RPA,KR,AI,2018,0)").verdict).toBe("agrees");
    expect(outcomeOf("morethan(RPA,KR,AI,2018,5)").verdict).toBe("disagrees");
  });

  it("that nothing could decide cannot be tested", () => {
    expect(outcomeOf("untestable")).toEqual({
      verdict: "cannot be tested",
      decidedBy: "",
      why: "no figure could decide it",
    });
  });

  it("give no verdict where the dataset may not decide", () => {
    setValues(
      Object.fromEntries(ELEVEN.flatMap((code) => [2017, 2018].map((year) => [`KR ${code} ${year}`, year]))),
    );
    const grants = datasetOf("uspto-patents");
    expect(outcomeOf("most(rises(SHARE,KR,*,2017,2018))", grants)).toMatchObject({
      verdict: "cannot be tested",
      why: expect.stringMatching(/grants/) as string,
    });
    expect(outcomeOf("most(rises(EXPORTSHARE,KR,*,2017,2018))", grants).verdict).toBe("agrees");
  });
});

describe("A quantifier over any values", () => {
  const value = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: -1, max: 1 }) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
  const text = fc
    .tuple(
      fc.constantFrom("all", "most", "half"),
      fc.constantFrom("*", "*-AMT"),
      fc.constantFrom(
        (set: string) => `less(RPA,KR,EU27_2020,${set},2018)`,
        (set: string) => `atleast(RPA,KR,${set},2018,0)`,
        (set: string) => `falls(RPA,KR,${set},2017,2018)`,
      ),
    )
    .map(([quantifier, set, about]) => `${quantifier}(${about(set)})`);

  it("is judged as if every way the unknown could turn out had been tried", () => {
    const places = ["KR", "EU27_2020"].flatMap((area) =>
      ELEVEN.flatMap((code) => [2017, 2018].map((year) => `${area} ${code} ${year}`)),
    );
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(text, fc.array(value, { minLength: 44, maxLength: 44 }), (predicate, values) => {
        madeUp.clear();
        places.forEach((key, at) => {
          const given = values[at];
          if (given !== undefined) madeUp.set(key, given);
        });
        const { verdict } = outcomeOf(predicate);
        const truth = truthOf(
          termOf(predicate),
          (_indicator, area, code, year) => madeUp.get(`${area} ${code} ${year}`) ?? NaN,
        );
        expect(verdict).toBe(judgementOf(truth));
        seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
      }),
      { numRuns: 500 },
    );
    for (const verdict of ["agrees", "disagrees", "cannot be tested"]) {
      expect(seen.get(verdict)).toBeGreaterThan(15);
    }
  });
});
