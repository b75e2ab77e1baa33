import { titleOf } from "../../../../src/plans/title-of";
import { previewSections } from "../../../../src/taskpane/compare/preview/preview-sections";
import type { TemplateId } from "../../../../src/plans/sheet/definition";
import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templateOf, templates } from "../../../../src/plans/sheet/templates";

const pageOf = (id: "league" | "head-to-head" | "empty") =>
  sheetPlan(templateOf(id).standard, { figures: "cells" }).page;

it("shows the title, and of each section its heading and first rows as the sheet will have them", () => {
  const page = pageOf("league");
  expect(titleOf(page)).toBe("League table: Patent share in Micro- and Nanoelectronics, 2020");
  const [section, ...others] = previewSections(page);
  expect(others).toEqual([]);
  expect(section?.heading).toBe("Patent share in Micro- and Nanoelectronics, 2010 to 2020");
  expect(section?.header.slice(0, 3).map(({ text }) => text)).toEqual(["Country", "2010", "2013"]);
  const [first] = section?.rows ?? [];
  // 27.9 %: the United States' share of 2020, after 32.4 % in 2010, is the largest.
  expect([first?.[0]?.text, first?.[1]?.text, first?.[5]?.text]).toEqual(["United States", "32.4%", "27.9%"]);
  // 20 countries are ranked.
  expect([section?.rows.length, section?.more]).toEqual([4, 16]);
});

it("has a section for each indicator", () => {
  expect(previewSections(pageOf("head-to-head"))).toHaveLength(3);
  expect(previewSections(pageOf("empty"))).toHaveLength(3);
});

it("says of a missing figure why it is missing", () => {
  const [section] = previewSections(pageOf("head-to-head"));
  const row = section?.rows.find(([label]) => label?.text === "Augmented and Virtual Reality");
  expect(row?.[1]?.text).toBe("#N/A");
  expect(row?.[1]?.reason).toMatch(/\.$/);
});

it("has each chart in the section of its figures, wherever it stands and whatever its title", () => {
  const kinds = (id: TemplateId) =>
    previewSections(sheetPlan(templateOf(id).standard, { figures: "cells" }).page).map(({ charts }) =>
      charts.map(({ kind }) => kind),
    );
  // Under the second table; its title is the section's.
  expect(kinds("profile")).toEqual([[], ["bar"]]);
  // Beside the table; its title is the sheet's.
  expect(kinds("league")).toEqual([["bar"]]);
  expect(kinds("empty")).toEqual([["column"], ["column"], ["column"]]);
  expect(kinds("trend")).toEqual([["line"]]);
  expect(kinds("specialisation")).toEqual([[]]);
});

it("gives every template a title, headings and rows of the same length", () => {
  for (const { standard } of templates) {
    const { page } = sheetPlan(standard, { figures: "cells" });
    expect(titleOf(page)).not.toBe("");
    for (const { heading, header, rows } of previewSections(page)) {
      expect(heading).not.toBe("");
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(header.length);
    }
  }
});
