import { cellInWords } from "../../in-words";
import type { Step } from "../../step";

const KEY = "ATI.check";
const VALUE = "kept";

export const sheetProperties: Step = {
  id: "sheet-properties",
  title: "What a sheet remembers",
  expected: cellInWords(VALUE),
  otherwise: "A comparison sheet that is copied into another workbook does not remember how it was made.",
  api: "1.12",
  run: async (bench) => {
    await bench.run(async (sheet, context) => {
      sheet.customProperties.add(KEY, VALUE);
      await context.sync();
    });
    return bench.run(async (sheet, context) => {
      const property = sheet.customProperties.getItemOrNullObject(KEY).load("value");
      await context.sync();
      const value = property.isNullObject ? undefined : property.value;
      return { ok: value === VALUE, seen: cellInWords(value) };
    });
  },
};
