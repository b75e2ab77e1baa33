import { missingSets, NEEDED_SETS } from "../../../src/excel/host/needed-sets";
import { createOffice } from "../../../src/playground/stand-in/office/office";
import { API_VERSIONS } from "../../../src/playground/stand-in/excel/api-versions";
import { EXCELS, FRIENDLY } from "../../../src/playground/stand-in/excel/manners";
import { isAtLeast } from "../../../src/playground/stand-in/version";

const inExcel = (manners: Parameters<typeof createOffice>[1]) =>
  Object.assign(globalThis, { Office: createOffice(undefined, manners) });

const names = () => missingSets().map(({ name }) => name);

test.each(Object.entries({ FRIENDLY, ...EXCELS }))("%s has all that is needed", (_name, manners) => {
  inExcel(manners);
  expect(names()).toEqual([]);
});

test("an older Excel lacks what came later", () => {
  inExcel({ api: "1.9", sets: { SharedRuntime: "1.1", CustomFunctionsRuntime: "1.2" } });
  expect(names()).toEqual(["CustomFunctionsRuntime", "ExcelApi"]);
  inExcel({ api: "1.10", sets: {} });
  expect(names()).toEqual(["SharedRuntime", "CustomFunctionsRuntime"]);
});

test("where no Excel is there is nothing to lack", () => {
  Reflect.deleteProperty(globalThis, "Office");
  expect(names()).toEqual([]);
});

test("the ExcelApi asked for is that of the newest member used without another way", () => {
  // abilities.ts asks before it uses what came with 1.11 and later.
  const used = Object.values(API_VERSIONS).filter((version) => !isAtLeast(version, "1.11"));
  const newest = used.reduce((one, other) => (isAtLeast(other, one) ? other : one));
  expect(NEEDED_SETS.find(({ name }) => name === "ExcelApi")?.version).toBe(newest);
});
