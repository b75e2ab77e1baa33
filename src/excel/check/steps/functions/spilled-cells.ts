import { cellInWords } from "../../in-words";
import type { Step } from "../../step";
import { writeBlock } from "./block-of-shares";

export const spilledCells: Step = {
  id: "spilled-cells",
  title: "What filled cells tell",
  expected: "the cell with the formula, and all that it fills",
  otherwise: "Freezing and rebuilding may take filled cells for cells of their own.",
  api: "1.12",
  run: async (bench) => {
    await writeBlock(bench);
    const [anchor, last, block] = [bench.cells(1, 1), bench.cells(2, 2), bench.cells(1, 1, 2, 2)];
    return bench.run(async (sheet, context) => {
      const filled = sheet.getRange(last).load("formulas, hasSpill");
      const parent = filled.getSpillParentOrNullObject().load("address");
      const whole = sheet.getRange(anchor).getSpillingToRangeOrNullObject().load("address");
      await context.sync();
      const named = ({ isNullObject, address }: Excel.Range): string =>
        isNullObject ? "none" : address.slice(address.lastIndexOf("!") + 1);
      const formula = (filled.formulas as unknown[][])[0]?.[0];
      return {
        ok: named(parent) === anchor && named(whole) === block && filled.hasSpill,
        seen: `parent ${named(parent)}, fills ${named(whole)}, hasSpill ${filled.hasSpill}, formula ${cellInWords(formula)}`,
      };
    });
  },
};
