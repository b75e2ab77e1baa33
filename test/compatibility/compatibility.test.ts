import { readFileSync } from "node:fs";
import { findCalls } from "../../src/excel/reading/formula/find-calls";
import { changesOf } from "../../src/excel/made/changes-of";
import { madeSheets, type MadeSheet } from "../../src/excel/made/listed/made-sheets";
import { buildSheet } from "../../src/excel/made/build-sheet";
import { chosenDefinition } from "../../src/excel/made/chosen-definition";
import { EarlierLayout } from "../../src/excel/made/listed/written-page";
import { rebuildSheet } from "../../src/excel/made/rebuild-sheet";
import type { TemplateId } from "../../src/plans/sheet/definition/definition";
import { templates } from "../../src/plans/sheet/templates";
import { thaw } from "../../src/excel/upkeep/thaw";
import { guideEntry, knownNames } from "../../src/taskpane/shared/questions/known-names";
import { areDefinitionsWhole } from "../../src/taskpane/compare/remembered-definitions";
import { areGroupsWhole } from "../../src/taskpane/compare/groups/own-groups";
import { areQueriesWhole } from "../../src/taskpane/explore/query/remembered-queries";
import { readQuery } from "../../src/taskpane/explore/query/query";
import { isReportWhole } from "../../src/taskpane/report/report-state";
import { SCHEMA } from "../../src/taskpane/shared/use-remembered";
import { WrittenFile } from "../export/written-file";
import { openExcel } from "../excel/stage/open-excel";
import { AT_ONCE, KNOWN, stageGrid } from "../excel/upkeep/upkeep-stage";
import { fileOf, openSaved, VERSIONS } from "./saved-grid";
import { shownIn } from "../excel/stage/cells";

/** The templates that a version did not have. */
const CAME_LATER: Readonly<Record<string, readonly TemplateId[]>> = { "0.1.0": ["recomputed"] };

it("something is kept of each version that was given away", () => {
  expect(VERSIONS).toEqual(expect.arrayContaining(["0.1.0"]));
});

describe.each(VERSIONS)("What version %s left", (version) => {
  it("comparison sheets are found with their choices, stay as they are where their layout is past, and are built anew", async () => {
    const grid = openSaved(version, "workbook.json");
    openExcel(grid);
    const made = await madeSheets();
    const ready = templates.filter(({ id }) => !CAME_LATER[version]?.includes(id)).map(() => "ready");
    expect(made.map(({ state }) => state)).toEqual(ready);
    for (const sheet of made as readonly Extract<MadeSheet, { readonly state: "ready" }>[]) {
      const before = grid.snapshot();
      expect(await chosenDefinition(sheet)).toEqual(sheet.definition);
      // Nothing of its page is kept with it, so no cell can be told from the user's.
      await expect(changesOf(sheet, sheet.definition)).rejects.toThrow(EarlierLayout);
      await expect(rebuildSheet(sheet, sheet.definition)).rejects.toThrow(EarlierLayout);
      expect(grid.snapshot()).toEqual(before);
      await buildSheet(sheet.definition);
    }
    expect(await madeSheets()).toHaveLength(2 * made.length);
  });

  it("frozen formulas come back", async () => {
    const grid = openSaved(version, "frozen.json");
    const stage = stageGrid();
    for (const [formula, result] of stage.results) grid.results.set(formula, result);
    openExcel(grid);
    const ranges = ["B1:B3", "C1:C2", "E5:F7"];
    // All four of the stage that can be frozen.
    expect((await thaw(KNOWN, AT_ONCE)).formulas).toHaveLength(4);
    expect(ranges.map((range) => shownIn(grid, range))).toEqual(ranges.map((range) => shownIn(stage, range)));
  });

  it("all that the pane remembered is read", () => {
    const state = JSON.parse(readFileSync(fileOf(version, "pane.json"), "utf8")) as Record<string, string>;
    const readers: Readonly<Record<string, (text: string) => boolean>> = {
      schema: (text) => Number(text) <= Number(SCHEMA),
      room: (text) => ["explore", "compare", "report", "guide", "workbook", "sources"].includes(text),
      "explore.query": (text) => readQuery(text) !== undefined,
      "explore.recent": areQueriesWhole,
      "explore.favourites": areQueriesWhole,
      "compare.definitions": areDefinitionsWhole,
      "compare.groups": areGroupsWhole,
      report: isReportWhole,
    };
    expect(Object.keys(state).sort()).toEqual(Object.keys(readers).sort());
    for (const [key, text] of Object.entries(state))
      expect({ key, isRead: readers[key]!(text) }).toEqual({ key, isRead: true });
  });

  it("the formulas of a saved file are all taken", async () => {
    const file = new WrittenFile(readFileSync(fileOf(version, "comparison.xlsx")));
    const sheet = await file.part("xl/worksheets/sheet1.xml");
    const calls = sheet.all("f").flatMap(({ text }) => findCalls(`=${text}`, knownNames));
    expect(calls.length).toBeGreaterThan(20);
    for (const { name, arguments: given } of calls) {
      const { parameters } = guideEntry(name)!;
      const required = parameters.filter(({ optional }) => !optional).length;
      expect({ name, given: given.length >= required && given.length <= parameters.length }).toEqual({
        name,
        given: true,
      });
    }
  });
});
