import { setStage, type Stage } from "./stage";

let stage: Stage;
beforeEach(() => {
  stage = setStage();
});

const breaks = () => stage.grid.parts().sheets.s1?.pageBreaks;
const add = (...cells: string[]) =>
  stage.batch(({ horizontalPageBreaks }) => cells.forEach((cell) => void horizontalPageBreaks.add(cell)));

it("A page begins before the row of each cell that is given, in their order and once", async () => {
  await add("A41", "A9", "C41");
  expect(breaks()).toEqual([8, 40]);
});

it("A page begins before the first row of a range", async () => {
  await stage.batch((sheet) => sheet.horizontalPageBreaks.add(sheet.getRange("B3:C4")));
  expect(breaks()).toEqual([2]);
});

it("All breaks of a sheet are taken away at once, and nothing is left of them", async () => {
  const before = stage.grid.snapshot();
  await add("A9", "A41");
  expect(stage.grid.snapshot()).not.toEqual(before);
  await stage.batch(({ horizontalPageBreaks }) => horizontalPageBreaks.removePageBreaks());
  expect(stage.grid.snapshot()).toEqual(before);
});

it("The breaks of another sheet stay", async () => {
  await add("A9");
  await stage.batch((_, { workbook }) => {
    workbook.worksheets.add("Other").horizontalPageBreaks.removePageBreaks();
  });
  expect(breaks()).toEqual([8]);
});

it.each([
  ["set", ({ horizontalPageBreaks }: Excel.Worksheet) => void horizontalPageBreaks.add("A9")],
  ["removed", ({ horizontalPageBreaks }: Excel.Worksheet) => horizontalPageBreaks.removePageBreaks()],
])("No break is %s without a printer", async (_what, act) => {
  stage = setStage({ hasPrinter: false });
  await expect(stage.batch(act)).rejects.toMatchObject({ code: "GeneralException" });
  expect(breaks()).toBeUndefined();
});

it("An Excel before 1.9 has no breaks", async () => {
  stage = setStage({ api: "1.8" });
  await expect(add("A9")).rejects.toMatchObject({ code: "ApiNotFound" });
});
