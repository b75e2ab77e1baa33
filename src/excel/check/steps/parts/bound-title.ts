import { cellsInWords } from "../../in-words";
import type { Step } from "../../step";

const TITLES = ["Shares of Korea", "Shares of Japan"] as const;

export const titleBound: Step = {
  id: "bound-title",
  title: "A chart’s title taken from a cell",
  expected: cellsInWords(TITLES),
  otherwise: "Titles of charts keep the words with which they were made.",
  api: "1.7",
  run: async (bench) => {
    await bench.write(0, 0, [
      ["Area", "Share"],
      ["KR", 1],
      ["JP", 2],
      [TITLES[0], ""],
    ]);
    const seen = await bench.run(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange(bench.cells(0, 0, 3, 2)), "Columns");
      chart.title.setFormula(`=${bench.reference(3, 0)}`);
      chart.title.load("text");
      await context.sync();
      const first = chart.title.text;
      sheet.getRange(bench.cells(3, 0)).values = [[TITLES[1]]];
      await context.sync();
      chart.title.load("text");
      await context.sync();
      return [first, chart.title.text];
    });
    return { ok: seen.join() === TITLES.join(), seen: cellsInWords(seen) };
  },
};
