import { ask, isAnswerable } from "../../../../src/taskpane/explore/asked";
import { gradeInWords } from "../../../../src/taskpane/explore/preview/grade-words";
import { FIRST_QUERY } from "../../../../src/taskpane/explore/query/query";

/** What is said of the codes of a technology for an indicator. */
function said(indicator: string, technology: string, dataset = ""): string {
  const asked = ask({ ...FIRST_QUERY, indicator, technologies: [technology], dataset });
  if (!isAnswerable(asked)) throw new Error("no answer");
  return gradeInWords(asked.measurement.codes, asked.measurement.technology);
}

it("says what stands for a technology", () => {
  expect(said("SHARE", "WIPO:8")).toBe("What is counted is Semiconductors.");
  expect(said("SHARE", "BIGDATA")).toBe("Big Data is only a part of what is counted.");
});

it.each([
  ["SHARE", "all fields, without patents assigned to none"],
  ["EXPORTS", "high and medium-high R&D-intensive products"],
  ["INVESTMENT", "all venture capital"],
])("says of all technologies what the total is of: %s", (indicator, total) => {
  expect(said(indicator, "ALL")).toBe(`All technologies are counted together: ${total}.`);
});

it("ends in one full stop, whatever the name ends in", () => {
  expect(said("EXPORTS", "HS:3507")).toMatch(/ n\.e\.c\.$/);
});
