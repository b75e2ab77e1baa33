import { cellInWords } from "../../in-words";
import { addressOf } from "../../../../plans/address";
import type { Step } from "../../step";

const WORDS = ["South Korea", "Japan", "Germany"] as const;

export const hiddenList: Step = {
  id: "hidden-list",
  title: "A drop-down list from a hidden sheet",
  expected: "a list, from the hidden sheet",
  otherwise: "Yellow cells may have no drop-down: type the name.",
  api: "1.8",
  run: async (bench) => {
    const { id, name } = await bench.addSheet();
    const source = `=${addressOf(name, { row: 0, column: 0, rows: WORDS.length, columns: 1 }, "$")}`;
    await bench.run(async (sheet, context) => {
      const lists = context.workbook.worksheets.getItem(id);
      lists.getRange(`A1:A${WORDS.length}`).values = WORDS.map((word) => [word]);
      lists.visibility = "Hidden";
      sheet.getRange(bench.cells(0, 0)).dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    });
    return bench.run(async (sheet, context) => {
      const { dataValidation } = sheet.getRange(bench.cells(0, 0));
      dataValidation.load("type, rule");
      await context.sync();
      const read = dataValidation.rule.list?.source;
      return {
        ok: dataValidation.type === "List" && typeof read === "string" && read.includes(name),
        seen: `${dataValidation.type}, ${cellInWords(read)}`,
      };
    });
  },
};
