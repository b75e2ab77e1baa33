import { showsCards } from "../../../src/excel/host/shows-cards";
import { createOffice } from "../../../src/playground/stand-in/office/office";

it.each([
  ["1.19", "1.4", true],
  ["1.18", "1.4", false],
  ["1.20", "1.3", false],
])("knows cards by ExcelApi %s and CustomFunctionsRuntime %s: %s", (api, CustomFunctionsRuntime, shows) => {
  const Office = createOffice(undefined, { api, sets: { CustomFunctionsRuntime, SharedRuntime: "1.1" } });
  Object.assign(globalThis, { Office });
  expect(showsCards()).toBe(shows);
});

it("knows none where no Excel is", () => {
  Reflect.deleteProperty(globalThis, "Office");
  expect(showsCards()).toBe(false);
});
