import { previewOf } from "../../../src/taskpane/compare/preview-of";
import { problemOf } from "../../../src/taskpane/compare/problem-of";
import { indicators } from "../../../src/core/catalogue/indicators";
import { templateOf, templates } from "../../../src/workbook/sheet/templates";

const trend = templateOf("trend").standard;

it("finds nothing amiss with the templates as they come", () => {
  for (const { standard } of templates) expect(problemOf(standard)).toBeUndefined();
});

it("asks for what is missing", () => {
  expect(problemOf({ ...trend, areas: [] })).toBe("Trend needs one area; none is chosen.");
  expect(problemOf({ ...templateOf("head-to-head").standard, areas: ["KR", "KR"] })).toBe(
    "Choose two different areas.",
  );
});

it("shows every template with every indicator first that it can be asked for, and never throws", () => {
  for (const { standard, takes } of templates) {
    for (const { code } of indicators) {
      const others = standard.indicators.filter((each) => each !== code);
      const chosen = [code, ...others].slice(0, takes.indicators.most);
      const { state } = previewOf({ ...standard, indicators: chosen });
      expect(`${standard.template} ${code} ${state}`).toBe(`${standard.template} ${code} ready`);
    }
  }
});

it("says why there is nothing to show", () => {
  expect(previewOf({ ...trend, areas: [] })).toEqual({
    state: "problem",
    problem: "Trend needs one area; none is chosen.",
  });
});
