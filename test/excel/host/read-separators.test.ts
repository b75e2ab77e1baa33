import { readSeparators } from "../../../src/excel/host/read-separators";
import { ENGLISH } from "../../../src/excel/reading/formula/separators";
import { openExcel } from "../stage/open-excel";

test("formulas are typed as the user's culture has it", async () => {
  openExcel(undefined, { culture: "de-DE" });
  expect(await readSeparators()).toEqual({ decimal: ",", list: ";", column: "." });
  openExcel();
  expect(await readSeparators()).toEqual(ENGLISH);
});

test("an Excel that cannot tell it is taken to be English", async () => {
  openExcel(undefined, { culture: "de-DE", api: "1.10" });
  expect(await readSeparators()).toEqual(ENGLISH);
});
