import { editionToKeep } from "../../../src/core/provenance/kept-edition";
import { edition } from "../../../src/core/provenance/edition";
import { EDITION_SETTING, keepSetting, readSettings } from "../../../src/excel/host/workbook-settings";
import { SETTING } from "../../../src/excel/made/listed/registry";
import { keepFirstEdition, keepThisEdition, otherEdition } from "../../../src/taskpane/edition/kept";
import { put } from "../../excel/stage/cells";
import { openExcel } from "../../excel/stage/open-excel";
import { MemoryGrid } from "../../playground/memory-grid";

const OLD = "2025-01-31 01234567";

it("is kept once a workbook has formulas of ours, and is this one then", async () => {
  const grid = openExcel();
  await keepFirstEdition();
  expect(await readSettings(EDITION_SETTING)).toEqual([undefined]);
  put(grid, "A1", { formula: '=ATI.SHARE("KR","AI",2018)' });
  await keepFirstEdition();
  expect(await readSettings(EDITION_SETTING)).toEqual([JSON.stringify(editionToKeep())]);
  expect(await otherEdition()).toBeUndefined();
});

it("of another edition is told until this one is kept, and is not written over by what is calculated", async () => {
  const grid = openExcel();
  put(grid, "A1", { formula: '=ATI.SHARE("KR","AI",2018)' });
  const kept = { edition: OLD, datasets: { "uspto-patents": "2018 0" } };
  await keepSetting(EDITION_SETTING, JSON.stringify(kept));
  await keepFirstEdition();
  expect(await otherEdition()).toEqual(kept);
  await keepThisEdition();
  expect(await otherEdition()).toBeUndefined();
  await keepSetting(EDITION_SETTING, "");
  expect(await readSettings(EDITION_SETTING)).toEqual([undefined]);
});

it("is that of a comparison sheet where the workbook keeps none", async () => {
  openExcel(new MemoryGrid());
  const sheet = (id: string, of: string) => ({ id, name: id, rows: 1, columns: 1, charts: [], edition: of });
  const list = (...editions: string[]) =>
    JSON.stringify({ version: 1, sheets: editions.map((of, at) => sheet(`s${at}`, of)) });
  await keepSetting(SETTING, list(edition()));
  expect(await otherEdition()).toBeUndefined();
  await keepSetting(SETTING, list(edition(), OLD));
  expect(await otherEdition()).toEqual({ edition: OLD, datasets: {} });
});
