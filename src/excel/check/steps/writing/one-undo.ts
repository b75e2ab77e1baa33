import { cellsInWords } from "../../in-words";
import type { Step } from "../../step";
import { inAGroup } from "./in-a-group";

export const oneUndo: Step = {
  id: "one-undo",
  title: "Several changes as one step of undo",
  expected: "written: 1, 2",
  otherwise: "In this session inserts are written without grouping: undo takes them back in several steps.",
  api: "1.20",
  doubts: "groupedUndo",
  run: (bench) =>
    inAGroup(async (context) => {
      const range = context.workbook.worksheets.getItem(bench.sheetId).getRange(bench.cells(0, 0, 1, 2));
      range.getCell(0, 0).values = [[1]];
      await context.sync();
      range.getCell(0, 1).values = [[2]];
      range.format.font.bold = true;
      range.load("values");
      await context.sync();
      const values = range.values[0] as unknown[];
      return { ok: values[0] === 1 && values[1] === 2, seen: `written: ${cellsInWords(values)}` };
    }),
};
