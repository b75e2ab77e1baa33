import { areasToScan, type SheetArea } from "./areas-to-scan";
import { blocksOf, inBlocks } from "./in-blocks";

/** What a call of ours has in it, in whatever spelling; that a text has it too does no harm here. */
const OURS = /^=.*\bATI[._]|^=.*_xldudf_ATI_/is;

/** Larger sheets are not looked at: nobody waits for the answer. */
const MOST_CELLS = 50_000;

/** Whether any cell of a workbook seems to hold a formula of ours; more than that its reading would cost too much at the start. */
export const hasFormulas = (): Promise<boolean> =>
  Excel.run(async (context) => {
    const areas = (await areasToScan(context, "workbook")).filter(
      ({ rows, columns }) => rows * columns <= MOST_CELLS,
    );
    let isFound = false;
    const look = (block: readonly SheetArea[]) => {
      const ranges = block.map(({ sheetId, row, column, rows, columns }) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        return sheet.getRangeByIndexes(row, column, rows, columns);
      });
      for (const range of ranges) range.load("formulas");
      return () => {
        isFound ||= ranges.some(({ formulas }) =>
          (formulas as unknown[][]).some((line) => line.some((each) => OURS.test(String(each)))),
        );
      };
    };
    const blocks = blocksOf(areas, MOST_CELLS, ({ rows, columns }) => rows * columns);
    await inBlocks(context, "Reading", blocks, look);
    return isFound;
  });
