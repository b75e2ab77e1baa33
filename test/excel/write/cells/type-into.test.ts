import { areaOf } from "../../../../src/playground/stand-in/area";
import { typeInto } from "../../../../src/excel/write/cells/type-into";
import { openExcel } from "../../stage/open-excel";

it("types a formula, a number and a text into cells of the text format, which keep it", async () => {
  const grid = openExcel();
  const formats = [["@", "@", "0.0%", "@", "@"]];
  grid.write("s1", areaOf("E1"), [["mine"]]);
  grid.setNumberFormats("s1", areaOf("A1:E1"), formats);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:E1");
    typeInto(range, [["=B1*2", 12, 0.5, "'0012", null]], formats);
    await context.sync();
  });
  const cells = grid.read("s1", areaOf("A1:E1"))[0]!;
  expect(cells.map(({ formula, value }) => (formula === "" ? value : formula))).toEqual([
    "=B1*2",
    12,
    0.5,
    "0012",
    "mine",
  ]);
  expect(cells.map(({ numberFormat }) => numberFormat)).toEqual(formats[0]);
});
