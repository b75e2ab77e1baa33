import { cellsInWords } from "../../in-words";
import { areNumbers, withFourDecimals, shareInCore } from "../../share-in-core";
import type { Step } from "../../step";

const AREAS = ["KR", "JP"] as const;
const wanted = AREAS.map((area) => shareInCore(area, "Big Data", 2018));

export const wholeColumn: Step = {
  id: "whole-column",
  title: "A whole column as an argument",
  expected: `${withFourDecimals(wanted)} within 15 seconds`,
  otherwise: "Give ranges with an end, such as A2:A100, not A:A.",
  run: async (bench) => {
    // Columns that no other step writes into; the formula stands in their first row, for it needs room below.
    await bench.run(async (sheet, context) => {
      sheet.getRange("Z1:Z2").values = AREAS.map((area) => [area]);
      sheet.getRange("AB1").formulas = [['=ATI.SHARE(Z:Z,"Big Data",2018)']];
      await context.sync();
    });
    const values = (await bench.settled("AB1:AB2")).flat();
    return { ok: areNumbers(values, wanted), seen: cellsInWords(values) };
  },
};
