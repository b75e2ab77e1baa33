import { changeAsked, figureAsked, gradeAsked, rankAsked } from "../../../src/core/asking/answers";
import { asked, measured, type Asked, type Question } from "../../../src/core/asking/question";
import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { Refusal } from "../../../src/core/refusal";
import { patents } from "../raw-figures";

const question: Question = {
  indicator: indicatorOf("PATENTS"),
  area: "KR",
  technology: "AI",
  year: 2018,
};
const refused = asked({ ...question, area: "Koera" });
const inYear = (year: number): Asked | Refusal => asked({ ...question, year });
// Artificial intelligence is field 6 of the patents.
const counted = (year: number): number => patents("uspto-patents", ["6"], "KR", year);

it("gives the figure, or why there is none", () => {
  expect(figureAsked(asked(question))).toBe(counted(2018));
  expect(figureAsked(inYear(1900))).toMatchObject({ kind: "unavailable" });
  expect(figureAsked(refused)).toBe(refused);
});

it("gives the place by the least size of the indicator, or by one given", () => {
  // Hungary has 18 patents, fewer than the 20 that a country needs to be ranked.
  const small = asked({ ...question, area: "HU" });
  expect(rankAsked(asked(question))).toBeGreaterThan(1);
  expect(rankAsked(small)).toMatchObject({ message: expect.stringContaining("too small") as string });
  expect(rankAsked(small, 0)).toBeGreaterThan(Number(rankAsked(asked(question), 0)));
  const gerd = asked({ ...question, indicator: indicatorOf("GERD"), year: 2019 });
  expect(rankAsked(gerd, 5)).toMatchObject({
    message: expect.stringContaining("without a minimum") as string,
  });
  expect(rankAsked(refused)).toBe(refused);
});

it("gives the change between two years, or what either lacks", () => {
  expect(changeAsked(inYear(2010), inYear(2018), "difference")).toBe(counted(2018) - counted(2010));
  expect(changeAsked(inYear(2010), inYear(2018), "percent")).toBeCloseTo(
    counted(2018) / counted(2010) - 1,
    12,
  );
  expect(changeAsked(refused, inYear(2018), "difference")).toBe(refused);
  expect(changeAsked(inYear(2010), refused, "difference")).toBe(refused);
});

it("gives the grade, none where nothing is measured", () => {
  expect(gradeAsked(measured({ ...question, technology: "Big Data" }))).toBe("broader");
  expect(gradeAsked(measured({ ...question, technology: "Blockchain" }))).toBe("none");
});
