import { calculateNow } from "../../../host/calculation";
import { cellsInWords } from "../../in-words";
import { areNumbers, withFourDecimals, shareInCore } from "../../share-in-core";
import type { Step } from "../../step";

const wanted = shareInCore("JP", "Big Data", 2018);

export const manualMode: Step = {
  id: "manual-mode",
  title: "Manual calculation",
  expected: `${withFourDecimals([wanted, 2 * wanted])} once it is calculated`,
  otherwise: "Set the calculation to automatic, or press Ctrl+Alt+F9 until the figures stand.",
  api: "1.8",
  run: async (bench) => {
    const share = `=ATI.SHARE(${bench.cells(0, 0)},"Big Data",2018)`;
    await bench.write(0, 0, [["KR", share, `=${bench.cells(0, 1)}*2`]]);
    await bench.settled(bench.cells(0, 1, 1, 2));
    // The check sets the mode back in the end, whatever happens here.
    await bench.run(async (_sheet, { workbook }) => {
      workbook.application.calculationMode = "Manual";
      await workbook.context.sync();
    });
    await bench.write(0, 0, [["JP"]]);
    const stale = (await bench.settled(bench.cells(0, 1, 1, 2))).flat();
    await calculateNow(bench.wait);
    const values = (await bench.settled(bench.cells(0, 1, 1, 2))).flat();
    return {
      ok: areNumbers(values, [wanted, 2 * wanted]),
      seen: `${cellsInWords(stale)} before, ${cellsInWords(values)} after calculating`,
    };
  },
};
