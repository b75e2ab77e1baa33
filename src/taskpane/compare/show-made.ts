import type { MadeSheet } from "../../workbook/sheet/made/made-sheets";
import { show } from "../../workbook/write/show";

/** Brings a comparison sheet to the front. */
export const showMade = ({ sheet }: Pick<MadeSheet, "sheet">): Promise<void> =>
  Excel.run((context) => show(context, { sheet, row: 0, column: 0 }));
