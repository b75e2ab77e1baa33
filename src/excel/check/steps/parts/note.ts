import { cellInWords } from "../../in-words";
import type { Step } from "../../step";

const TEXT = '=ATI.SHARE("KR","Big Data")';

export const note: Step = {
  id: "note",
  title: "A note on a cell",
  expected: cellInWords(TEXT),
  otherwise: "In this session nothing is noted on cells: frozen formulas are kept on a sheet.",
  api: "1.18",
  doubts: "notes",
  run: async (bench) => {
    const cell = bench.cells(0, 0);
    await bench.run(async (sheet, context) => {
      sheet.notes.add(cell, TEXT);
      await context.sync();
    });
    return bench.run(async (sheet, context) => {
      const read = sheet.notes.getItem(cell).load("content");
      await context.sync();
      return { ok: read.content === TEXT, seen: cellInWords(read.content) };
    });
  },
};
