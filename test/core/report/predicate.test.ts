import fc from "fast-check";
import {
  parsePredicate,
  technologiesIn,
  technologiesOf,
  type Predicate,
  type Simple,
} from "../../../src/core/report/predicate";
import { rawStatements } from "./raw-report";

const ELEVEN = ["ADM", "AMT", "AI", "BIGDATA", "IOT", "MNE", "MOB", "NANO", "PHOT", "ROB", "SEC"];

/** A predicate as it is written. */
function written(predicate: Predicate): string {
  if (predicate.kind === "untestable") return "untestable";
  if ("of" in predicate) return `${predicate.kind}(${written(predicate.of)})`;
  return `${predicate.kind}(${argumentsOf(predicate).join(",")})`;
}

function argumentsOf(simple: Simple): (string | number)[] {
  const { indicator, area, technology } = simple;
  switch (simple.kind) {
    case "less":
      return [indicator, area, simple.other, technology, simple.year];
    case "rises":
    case "falls":
      return [indicator, area, technology, simple.from, simple.to];
    case "rank_within":
      return [indicator, area, technology, simple.year, simple.set, simple.best, simple.worst];
    case "above":
    case "below":
      return [indicator, area, technology, simple.year, simple.others.join("|"), simple.limit];
    default:
      return [indicator, area, technology, simple.year, simple.limit];
  }
}

const indicator = fc.constantFrom("SHARE", "RPA", "EXPORTSHARE", "TRADEBALANCE", "INVESTMENT");
const area = fc.constantFrom("KR", "EU27_2020", "R_EU27_EPO");
const technology = fc.constantFrom(...ELEVEN, "BLOCKCHAIN", "*", "*-AMT");
const year = fc.oneof(
  fc.integer({ min: 1990, max: 2030 }).map(String),
  fc.constantFrom("2015:2020", "2017:2018"),
);
const limit = fc.oneof(fc.integer({ min: -100, max: 100 }), fc.constantFrom(0.5, -0.25, 15));
const place = fc.integer({ min: 1, max: 11 });
const set = fc.constantFrom("*", "*-AMT");
const others = fc.array(fc.constantFrom(...ELEVEN), { minLength: 1, maxLength: 4 });
const about = { indicator, area, technology };

const simple: fc.Arbitrary<Simple> = fc.oneof(
  fc.record({ kind: fc.constant("less" as const), ...about, other: area, year }),
  fc.record({
    kind: fc.constantFrom("lessthan" as const, "morethan" as const, "atmost" as const, "atleast" as const),
    ...about,
    year,
    limit,
  }),
  fc.record({
    kind: fc.constantFrom("rises" as const, "falls" as const),
    ...about,
    from: year,
    to: year,
  }),
  fc.record({ kind: fc.constant("rank_within" as const), ...about, year, set, best: place, worst: place }),
  fc.record({
    kind: fc.constantFrom("above" as const, "below" as const),
    ...about,
    year,
    others,
    limit,
  }),
);
const predicate: fc.Arbitrary<Predicate> = fc.oneof(
  { weight: 6, arbitrary: simple },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("all" as const, "most" as const, "half" as const),
      of: simple,
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "untestable" as const }) },
);

describe("Reading a predicate", () => {
  it("reads back whatever is written", () => {
    fc.assert(
      fc.property(predicate, (made) => {
        expect(parsePredicate(written(made))).toEqual(made);
      }),
      { numRuns: 500 },
    );
  });

  it("passes over spaces around arguments", () => {
    fc.assert(
      fc.property(simple, (made) => {
        const spaced = ` ${written(made).replace(/,/g, " , ")} `;
        expect(parsePredicate(spaced)).toEqual(made);
      }),
    );
  });

  it("reads every statement's, and writes it the same", () => {
    expect(rawStatements).toHaveLength(55);
    for (const { predicate: text } of rawStatements) expect(written(parsePredicate(text))).toBe(text);
  });
});

describe("A text that is no predicate", () => {
  it.each([
    "",
    "   ",
    "less",
    "less()",
    "less(SHARE,KR,EU27_2020,AI)",
    "less(SHARE,KR,,AI,2018)",
    "more(SHARE,KR,EU27_2020,AI,2018)",
    "LESS(SHARE,KR,EU27_2020,AI,2018)",
    "less(SHARE,KR,EU27_2020,AI,2018",
    "less SHARE,KR,EU27_2020,AI,2018)",
    "less(SHARE,KR,EU27_2020,AI,2018) and more",
    "lessthan(RPA,KR,AI,2018,high)",
    "atmost(RPA,KR,AI,2018,Infinity)",
    "rank_within(SHARE,KR,AI,2018,*,first,1)",
    "rank_within(SHARE,KR,AI,2018,*,1)",
    "above(RPA,KR,AI,2018,IOT|ADM)",
    "all()",
    "all(untestable)",
    "most(all(less(SHARE,KR,EU27_2020,*,2018)))",
    "half(half(falls(SHARE,KR,*,2017,2018)))",
    "some(less(SHARE,KR,EU27_2020,*,2018))",
    "untestable()",
    "constructor(SHARE,KR,EU27_2020,AI,2018)",
  ])("throws a SyntaxError: %j", (text) => {
    expect(() => parsePredicate(text)).toThrow(SyntaxError);
  });

  it.each([
    "less(SHARE,KR,EU27_2020,AI,2018,2019)",
    "rises(SHARE,KR,AI,2017,2018,2019)",
    "rank_within(SHARE,KR,AI,2018,*,1,2,3)",
  ])("throws a SyntaxError where an argument is left over: %j", (text) => {
    expect(() => parsePredicate(text)).toThrow(SyntaxError);
  });

  it.each([
    "less(SHARE,KR,EU27_2020,AI,2018))",
    "less(SHARE,KR,EU27_2020,(AI),2018)",
    "less(SHARE,KR,EU27_2020,all(AI),2018)",
  ])("throws a SyntaxError where a bracket stands in an argument: %j", (text) => {
    expect(() => parsePredicate(text)).toThrow(SyntaxError);
  });

  it("throws a SyntaxError where any one argument of a predicate is taken away", () => {
    fc.assert(
      fc.property(simple, fc.nat(), (made, at) => {
        const args = argumentsOf(made);
        const fewer = args.filter((_, index) => index !== at % args.length);
        const text = `${made.kind}(${fewer.join(",")})`;
        expect(() => parsePredicate(text)).toThrow(SyntaxError);
      }),
    );
  });

  it("throws nothing but a SyntaxError with a message", () => {
    const letters = fc.constantFrom(
      "less(",
      "all(",
      "SHARE",
      ",",
      ")",
      "*",
      "2018",
      " ",
      "|",
      "untestable",
      "é",
    );
    const garbage = fc.oneof(
      fc.string(),
      fc.array(letters, { maxLength: 12 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(garbage, (text) => {
        let read: Predicate;
        try {
          read = parsePredicate(text);
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError);
          expect((error as SyntaxError).message).not.toBe("");
          return;
        }
        // What is read must have been a predicate.
        expect(written(read).replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("The technologies of a set", () => {
  it("are the eleven named for Figures 1 to 4", () => {
    expect(technologiesOf("*")).toEqual(ELEVEN);
  });

  it("are ten without Advanced Manufacturing", () => {
    expect(technologiesOf("*-AMT")).toEqual(ELEVEN.filter((code) => code !== "AMT"));
  });

  it("are a technology alone where it stands for itself", () => {
    expect(technologiesOf("BLOCKCHAIN")).toEqual(["BLOCKCHAIN"]);
  });
});

describe("The technologies that a predicate speaks of", () => {
  const spoken = (text: string): readonly string[] => technologiesIn(parsePredicate(text));

  it("are its own, those of a quantifier's set, of a ranking's set and of the others compared with", () => {
    expect(spoken("falls(SHARE,KR,NANO,2017,2018)")).toEqual(["NANO"]);
    expect(spoken("all(morethan(TRADEBALANCE,KR,*-AMT,2018,0))")).toEqual(technologiesOf("*-AMT"));
    expect([...spoken("rank_within(SHARE,KR,MNE,2018,*,2,2)")].sort()).toEqual([...ELEVEN].sort());
    expect(spoken("rank_within(INVESTMENT,KR,BLOCKCHAIN,2018,*,1,3)")).toEqual(["BLOCKCHAIN", ...ELEVEN]);
    expect(spoken("above(RPA,KR,BIGDATA,2018,IOT|ADM,0)")).toEqual(["BIGDATA", "IOT", "ADM"]);
    expect(spoken("untestable")).toEqual([]);
  });
});
