import { unavailable } from "../../../src/core/refusal";
import { sheetPlan } from "../../../src/plans/sheet/sheet-plan";
import { MissingFigure } from "../../../src/plans/formula/missing-figure";
import { templateOf } from "../../../src/plans/sheet/templates";
import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { changeToday, figureToday } from "../../../src/plans/formula/answers";

const words = ["Taiwan", "Artificial Intelligence", "2020"];
const note = (reason: string): string => new MissingFigure(unavailable(reason), words).note;

describe("The note of a missing figure", () => {
  it("begins with what it is about", () => {
    expect(note("No dataset has it.")).toBe("Taiwan, Artificial Intelligence, 2020: No dataset has it.");
    expect(note("There is nothing of Taiwan in 2020.")).toMatch(
      /^Taiwan, Artificial Intelligence, 2020: There/,
    );
  });

  it("is the reason alone where that names area, technology and year", () => {
    const reason = "x has no figure of Taiwan for patent share in Artificial Intelligence in 2020.";
    expect(note(reason)).toBe(reason);
  });

  it("is still the refusal that the functions give", () => {
    expect(new MissingFigure(unavailable("Why."), words)).toMatchObject({
      kind: "unavailable",
      message: "Why.",
    });
  });
});

describe("What is missing today", () => {
  const question = {
    indicator: indicatorOf("SHARE"),
    area: "LU",
    technology: "BIGDATA",
    year: 2018,
    dataset: "",
  };
  const noteOf = (today: unknown): string => (today as MissingFigure).note;

  it("names area, technology and year", () => {
    expect(noteOf(figureToday(question))).toMatch(
      /^Luxembourg, Big Data, 2018: uspto-patents has no figures/,
    );
  });

  it("names both years of a change", () => {
    expect(noteOf(changeToday(question, 2010, "difference"))).toMatch(
      /^Luxembourg, Big Data, 2010 to 2018: /,
    );
  });

  it("names no technology where they do not apply", () => {
    const gerd = { ...question, indicator: indicatorOf("GERD"), area: "TW" };
    expect(noteOf(figureToday(gerd))).toMatch(
      /^context-indicators has no figure of Taiwan for R&D expenditure, % of GDP in 2018/,
    );
  });
});

it("is noted on a sheet for each reason once, whatever figures it is about", () => {
  // Two areas and no field for blockchain: the gap and the second area have the reason of the first.
  const { notes } = sheetPlan({
    ...templateOf("head-to-head").standard,
    technologies: ["BLOCKCHAIN"],
    indicators: ["SHARE"],
  }).page;
  expect(notes.map(({ text }) => text)).toEqual([
    "South Korea, Blockchain, 2020: No open dataset has figures of patent share in Blockchain: no field of the 35 isolates it.",
  ]);
});
