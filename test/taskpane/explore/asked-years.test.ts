import { ask, isAnswerable, type Answerable } from "../../../src/taskpane/explore/asked";
import { isOneYear, yearsOfAsked } from "../../../src/taskpane/explore/asked-years";
import { FIRST_QUERY, type Query } from "../../../src/taskpane/explore/query/query";

function asked(parts: Partial<Query>): Answerable {
  const found = ask({ ...FIRST_QUERY, ...parts });
  if (!isAnswerable(found)) throw new Error("The query has no answer.");
  return found;
}

const AI_USE = { indicator: "USE", technologies: ["AI"], areas: ["DE", "FR"], to: 2023 } as const;

it("begin where any of the areas has its first figure, in a dataset that begins before", () => {
  // ict-use-by-businesses-oecd begins in 2005, with 5.6 and 4.8 per cent for AI in Germany and France in 2020.
  expect(yearsOfAsked(asked(AI_USE))).toEqual([2020, 2021, 2022, 2023]);
  // uspto-patents begins with figures.
  expect(yearsOfAsked(asked({ to: 2000 }))).toEqual([1998, 1999, 2000]);
});

it("begin as it was chosen, within the years of the dataset", () => {
  expect(yearsOfAsked(asked({ ...AI_USE, from: 2018, to: 2020 }))).toEqual([2018, 2019, 2020]);
  expect(yearsOfAsked(asked({ from: 1950, to: 1999 }))).toEqual([1998, 1999]);
});

it("are one where there is a figure of one year alone", () => {
  expect(isOneYear(asked({ ...AI_USE, to: 2020 }))).toBe(true);
  expect(isOneYear(asked({ ...AI_USE, to: 2019 }))).toBe(false);
});
