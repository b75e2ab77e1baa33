import { titleOf } from "../../../../src/plans/title-of";
import { previewSections } from "../../../../src/taskpane/compare/preview/preview-sections";
import type { TemplateId } from "../../../../src/plans/sheet/definition/definition";
import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templateOf, templates } from "../../../../src/plans/sheet/templates";

const pageOf = (id: "league" | "head-to-head" | "empty") =>
  sheetPlan(templateOf(id).standard, { figures: "cells" }).page;

it("shows the title, and of each section its heading and first rows as the sheet will have them", () => {
  const page = pageOf("league");
  expect(titleOf(page)).toBe("League table: Patent share in Micro- and Nanoelectronics, 2020");
  const [section, ...others] = previewSections(page);
  expect(others).toEqual([]);
  expect(section?.heading).toBe("Patent share in Micro- and Nanoelectronics: the first 10 countries, 2020");
  expect(section?.header.slice(0, 3).map(({ text }) => text)).toEqual(["Country", "2010", "2013"]);
  const [first] = section?.rows ?? [];
  // 27.9 %: the United States' share of 2020, after 32.4 % in 2010, is the largest.
  expect([first?.[0]?.text, first?.[1]?.text, first?.[4]?.text]).toEqual(["United States", "32.4%", "27.9%"]);
  // 20 countries are ranked.
  expect([section?.rows.length, section?.more]).toEqual([4, 16]);
});

it("does not count rows that wait for another choice", () => {
  // Seven members and Korea; the sheet has room for larger groups.
  const { page } = sheetPlan(templateOf("profile").standard, { figures: "cells" });
  const [, section] = previewSections(page);
  expect([section?.rows.length, section?.more]).toEqual([4, 4]);
  const small = { ...templateOf("profile").standard, peers: { name: "Two", areas: ["JP", "US"] } };
  const [, smaller] = previewSections(sheetPlan(small, { figures: "cells" }).page);
  expect([smaller?.rows.length, smaller?.more]).toEqual([3, 0]);
});

it("has a section for each indicator", () => {
  expect(previewSections(pageOf("head-to-head"))).toHaveLength(3);
  expect(previewSections(pageOf("empty"))).toHaveLength(3);
});

it("shows a gap of shares in percentage points, with its sign", () => {
  const [section] = previewSections(pageOf("head-to-head"));
  expect(section?.header[3]?.text).toBe("Gap, pp");
  // Of 18,632 patents in 2020, 2,848 are Korea's (15.3 %); Japan's share is 5.9 points larger.
  const [row] = section?.rows ?? [];
  expect(row?.slice(0, 4).map(({ text }) => text)).toEqual([
    "Micro- and Nanoelectronics",
    "15.3%",
    "21.2%",
    "-5.9",
  ]);
});

it("says of a missing figure why it is missing", () => {
  const [section] = previewSections(
    sheetPlan({ ...templateOf("head-to-head").standard, areas: ["KR", "LU"] }, { figures: "cells" }).page,
  );
  const row = section?.rows.find(([label]) => label?.text === "Micro- and Nanoelectronics");
  expect(row?.[1]?.text).toBe("15.3%");
  expect(row?.[2]?.text).toBe("#N/A");
  expect(row?.[2]?.reason).toMatch(/Luxembourg.*\.$/);
});

it("has each chart in the section of its figures", () => {
  const kinds = (id: TemplateId) =>
    previewSections(sheetPlan(templateOf(id).standard, { figures: "cells" }).page).map(({ charts }) =>
      charts.map(({ kind }) => kind),
    );
  expect(kinds("profile")).toEqual([[], ["bar"]]);
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
