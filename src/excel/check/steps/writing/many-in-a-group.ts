import type { Step } from "../../step";
import { inAGroup } from "./in-a-group";

const ROWS = 40;
const COLUMNS = 40;
/** (300 - 100) / (300 + 100) */
const FORMULA = "=ATI.BALANCEOF(300,100)";
const RESULT = 0.5;

export const manyInAGroup: Step = {
  id: "many-in-a-group",
  title: "1,600 formulas as one step of undo",
  expected: "1600 of 1600 answer",
  otherwise: "In this session inserts are written without grouping: undo takes them back in several steps.",
  api: "1.20",
  doubts: "groupedUndo",
  run: async (bench) => {
    // More rows than a step has on the check's own sheet.
    const { id } = await bench.addSheet();
    const address = "A1:AN40";
    const written = await inAGroup(async (context) => {
      context.workbook.worksheets.getItem(id).getRange(address).formulas = Array.from({ length: ROWS }, () =>
        Array<string>(COLUMNS).fill(FORMULA),
      );
      await context.sync();
      return { ok: true, seen: "" };
    });
    if (!written.ok) return written;
    const values = await bench.settledOn(id, address);
    const right = values.flat().filter((value) => value === RESULT).length;
    return { ok: right === ROWS * COLUMNS, seen: `${right} of ${ROWS * COLUMNS} answer` };
  },
};
