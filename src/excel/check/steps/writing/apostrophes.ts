import { typedText } from "../../../../plans/typed-text";
import { typedContent } from "../../../write/cells/cell-content";
import { cellsInWords } from "../../in-words";
import type { Step } from "../../step";

const TEXTS = ["=1+1", "0012", "1/2", "TRUE"] as const;

export const apostrophes: Step = {
  id: "apostrophes",
  title: "Texts that look like formulas, numbers or dates",
  expected: cellsInWords(TEXTS),
  otherwise: "Such texts may change when an insert is taken back: look at them afterwards.",
  run: async (bench) => {
    const address = bench.cells(0, 0, 1, TEXTS.length);
    await bench.write(0, 0, [TEXTS.map(typedText)]);
    const { values, formulas, types } = await bench.run(async (sheet, context) => {
      const range = sheet.getRange(address).load("values, formulas, valueTypes");
      await context.sync();
      const [values = [], formulas = [], types = []] = [range.values, range.formulas, range.valueTypes].map(
        (rows: readonly unknown[][]) => rows[0],
      );
      return { values, formulas, types };
    });
    const back = await bench.run(async (sheet, context) => {
      const range = sheet.getRange(address);
      range.clear();
      range.formulas = [
        values.map((value, at) => typedContent({ formula: formulas[at], value, type: String(types[at]) })),
      ];
      range.load("values");
      await context.sync();
      return range.values[0] as unknown[];
    });
    return {
      ok: [values, back].every((read) => TEXTS.every((text, at) => read[at] === text)),
      seen: `${cellsInWords(values)}, as formulas ${cellsInWords(formulas)}; put back ${cellsInWords(back)}`,
    };
  },
};
