import type { Step } from "../../step";

const TEXT = "Patents granted by one office, counted by the country of their inventors. ".repeat(3).trim();
/** In points. */
const NARROW = 48;
const WIDE = 300;

export const wrappedRowHeights: Step = {
  id: "row-heights",
  title: "Heights of rows with wrapped text",
  expected: "the same height whichever comes first, the width or the text",
  otherwise: "Rows of comparison sheets may be too high or too low: double-click their lower edges.",
  api: "1.10",
  run: async (bench) => {
    const heights = await bench.run(async (sheet, context) => {
      const [first, second] = [sheet.getRange(bench.cells(0, 0)), sheet.getRange(bench.cells(1, 0))];
      first.format.columnWidth = NARROW;
      first.format.wrapText = true;
      first.values = [[TEXT]];
      const narrow = await heightOf(first);
      first.format.columnWidth = WIDE;
      const widened = await heightOf(first);
      first.format.autofitRows();
      second.format.wrapText = true;
      second.values = [[TEXT]];
      second.format.autofitRows();
      await context.sync();
      return { narrow, widened, fitted: await heightOf(first), "width first": await heightOf(second) };
    });
    return {
      // Some rows grow as text is entered and some do not: what counts is what fitting makes of them.
      ok: Math.abs(heights.fitted - heights["width first"]) < 1,
      seen: Object.entries(heights)
        .map(([when, height]) => `${when} ${height}`)
        .join(", "),
    };
  },
};

async function heightOf(range: Excel.Range): Promise<number> {
  range.load("height");
  await range.context.sync();
  return range.height;
}
