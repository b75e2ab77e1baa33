import { areaOf } from "../../../../src/core/catalogue/areas";
import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import {
  headOf,
  hasFigure,
  levelOf,
  ofAll,
  wholeName,
} from "../../../../src/core/provenance/summary/standing";
import { summarised } from "./plain-summary";
import { madeStanding } from "./made-standing";

const standing = madeStanding("SHARE", { AI: { KR: 0, DE: 0.2 }, ROB: { DE: 0.2 } });

it("levelOf and hasFigure take zero for a figure", () => {
  const [first, second] = standing.subjects;
  expect([levelOf(first!, areaOf("KR")), hasFigure(first!, areaOf("KR"))]).toEqual([0, true]);
  expect([levelOf(second!, areaOf("KR")), hasFigure(second!, areaOf("KR"))]).toEqual([NaN, false]);
});

it("wholeName says of an aggregate that it is one", () => {
  expect(["KR", "US", "EU27_2020", "WORLD"].map((code) => wholeName(areaOf(code)))).toEqual([
    "South Korea",
    "the United States",
    "the EU27 as a whole",
    "the world",
  ]);
});

describe("headOf", () => {
  it("names the technology where there is one", () => {
    expect(headOf(standing)).toBe("Patent share, 2018: ");
    expect(headOf({ ...standing, subjects: standing.subjects.slice(0, 1) })).toBe(
      "Patent share in Artificial Intelligence, 2018: ",
    );
  });

  it("names none of what is not divided, and every year where they differ", () => {
    const head = (indicator: string, technologies?: readonly string[]): string =>
      (summarised({ indicator: indicatorOf(indicator), areas: ["KR"], technologies }) as string[])[0]!;
    expect(head("GERD")).toMatch(/^R&D expenditure, % of GDP, \d{4}: /);
    expect(head("VALUEADDED")).toMatch(/^Value added by industry, 2022: /);
    expect(head("SHARE", ["ALL"])).toMatch(/^Patent share in all technologies, 2020: /);
    expect(head("INVESTMENT", ["ALL"])).toMatch(/^Venture capital, \d{4}: /);
    expect(head("USE")).toMatch(/^Use of a technology by businesses, 2021 and 2023: /);
  });
});

it("ofAll counts technologies", () => {
  expect([ofAll(7, 12), ofAll(12, 12), ofAll(2, 2), ofAll(0, 3), ofAll(7, 12, ""), ofAll(3, 3, "")]).toEqual([
    "7 of 12 technologies",
    "all 12 technologies",
    "both technologies",
    "none of 3 technologies",
    "7 of 12",
    "all 3",
  ]);
});
