import { existsSync } from "node:fs";
import { version } from "../../package.json";
import { sheetPlan } from "../../src/plans/sheet/sheet-plan";
import { writeWorkbook } from "../../src/export/write-workbook";
import { buildSheet } from "../../src/excel/made/build-sheet";
import { LISTS_SHEET, listsPlan } from "../../src/plans/sheet/lists-plan";
import { templates } from "../../src/plans/sheet/templates";
import { freeze } from "../../src/excel/upkeep/freeze";
import { writeDefinitions } from "../../src/taskpane/compare/remembered-definitions";
import { writeGroups } from "../../src/taskpane/compare/groups/own-groups";
import { writeQueries } from "../../src/taskpane/explore/query/remembered-queries";
import { FIRST_QUERY, writeQuery, type Query } from "../../src/taskpane/explore/query/query";
import { EVERYTHING } from "../../src/taskpane/report/report-state";
import { SCHEMA } from "../../src/taskpane/shared/use-remembered";
import { MemoryGrid } from "../playground/memory-grid";
import { openExcel } from "../excel/stage/open-excel";
import { AT_ONCE, KNOWN, stageGrid } from "../excel/upkeep/upkeep-stage";
import { asText, fileOf, save } from "./saved-grid";

// What a version has left is never written again: later ones must read it as it is.
if (existsSync(fileOf(version, "workbook.json"))) throw new Error(`What ${version} leaves is kept already.`);

async function write(): Promise<void> {
  const made = new MemoryGrid();
  openExcel(made);
  for (const { standard } of templates) await buildSheet(standard);
  save(version, "workbook.json", asText(made));

  const frozen = stageGrid();
  openExcel(frozen);
  await freeze("workbook", KNOWN, AT_ONCE);
  save(version, "frozen.json", asText(frozen));

  const query: Query = { ...FIRST_QUERY, areas: ["KR", "G7"], technologies: ["BIGDATA", "AI"], from: 2010 };
  const state: Readonly<Record<string, string>> = {
    schema: SCHEMA,
    room: "compare",
    "explore.query": writeQuery(query),
    "explore.recent": writeQueries([query, FIRST_QUERY, { ...FIRST_QUERY, dataset: "Patents[#All]" }]),
    "explore.favourites": writeQueries([query]),
    "compare.definitions": writeDefinitions([
      templates[1]!.standard,
      { ...templates[2]!.standard, dataset: "Patents[#All]" },
    ]),
    "compare.groups": writeGroups([{ name: "Mine", areas: ["KR", "TW"] }]),
    report: JSON.stringify({ list: "facts", views: { facts: { ...EVERYTHING, text: "semiconductor" } } }),
  };
  save(version, "pane.json", `${JSON.stringify(state, null, 2)}\n`);

  const [{ standard }] = templates as [(typeof templates)[number]];
  const { page } = sheetPlan(standard);
  const file = await writeWorkbook(
    [
      { name: page.name, plan: page },
      { name: LISTS_SHEET, plan: listsPlan() },
    ],
    { title: page.name, modified: new Date(Date.UTC(2026, 0, 1)) },
  );
  save(version, "comparison.xlsx", file);
}

void write();
