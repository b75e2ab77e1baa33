import { cellsInWords } from "../../in-words";
import { areNumbers, withFourDecimals, shareInCore } from "../../share-in-core";
import type { Step } from "../../step";

const AREAS = ["KR", "JP"] as const;
const wanted = AREAS.map((area) => shareInCore(area, "Big Data", 2018));

export const inATable: Step = {
  id: "in-a-table",
  title: "A table over our formulas",
  expected: `${withFourDecimals(wanted)}, still formulas`,
  otherwise: "Insert blocks without “as an Excel table”.",
  run: async (bench) => {
    const formulas = AREAS.map((area, at) => [area, `=ATI.SHARE(${bench.cells(at + 1, 0)},"Big Data",2018)`]);
    await bench.write(0, 0, [["Area", "Share"], ...formulas]);
    await bench.run(async (sheet, context) => {
      sheet.tables.add(bench.cells(0, 0, 3, 2), true);
      await context.sync();
    });
    const cells = bench.cells(1, 1, 2, 1);
    const values = (await bench.settled(cells)).flat();
    const kept = await bench.run(async (sheet, context) => {
      const range = sheet.getRange(cells).load("formulas");
      await context.sync();
      return (range.formulas as unknown[][]).flat();
    });
    return {
      ok: areNumbers(values, wanted) && kept.every((formula) => String(formula).includes("ATI.SHARE(")),
      seen: `${cellsInWords(values)}; ${cellsInWords(kept.slice(0, 1))}`,
    };
  },
};
