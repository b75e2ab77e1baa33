import { cellInWords, cellsInWords } from "../../in-words";
import { areNumbers, withFourDecimals } from "../../share-in-core";
import type { Step } from "../../step";
import { sharesOfBlock, writeBlock } from "./block-of-shares";

export const spill: Step = {
  id: "spill",
  title: "A column against a row fills a block",
  expected: `${withFourDecimals(sharesOfBlock)}, the formula without @`,
  otherwise: "One formula does not fill several cells: insert tables as a formula for each cell.",
  api: "1.12",
  run: async (bench) => {
    const values = await writeBlock(bench);
    const formula = await bench.run(async (sheet, context) => {
      const anchor = sheet.getRange(bench.cells(1, 1)).load("formulas");
      await context.sync();
      return String((anchor.formulas as unknown[][])[0]?.[0]);
    });
    return {
      ok: areNumbers(values, sharesOfBlock) && formula.startsWith("=ATI.SHARE(") && !formula.includes("@"),
      seen: `${cellsInWords(values)}; ${cellInWords(formula)}`,
    };
  },
};
