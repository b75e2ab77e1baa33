import { showsCards } from "../../../src/excel/host/shows-cards";
import { MemoryGrid } from "../../playground/memory-grid";
import { openExcel } from "../stage/open-excel";

it.each([
  ["1.19", "1.4", true],
  ["1.18", "1.4", false],
  ["1.20", "1.3", false],
])("knows cards by ExcelApi %s and CustomFunctionsRuntime %s: %s", (api, CustomFunctionsRuntime, shows) => {
  openExcel(new MemoryGrid(), { api, sets: { CustomFunctionsRuntime, SharedRuntime: "1.1" } });
  expect(showsCards()).toBe(shows);
});
