import { cellInWords } from "../../in-words";
import type { Step } from "../../step";

const KEY = "ATI.check";
const VALUE = "kept";

export const settings: Step = {
  id: "settings",
  title: "What the workbook remembers",
  expected: cellInWords(VALUE),
  otherwise: "The workbook may forget how its comparison sheets were made.",
  run: async (bench) => {
    try {
      await bench.run(async (_sheet, context) => {
        context.workbook.settings.add(KEY, VALUE);
        await context.sync();
      });
      return await bench.run(async (_sheet, context) => {
        const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
        await context.sync();
        const value: unknown = setting.isNullObject ? undefined : setting.value;
        return { ok: value === VALUE, seen: cellInWords(value) };
      });
    } finally {
      await bench.run(async (_sheet, context) => {
        const setting = context.workbook.settings.getItemOrNullObject(KEY);
        await context.sync();
        if (!setting.isNullObject) setting.delete();
      });
    }
  },
};
