import type { MadeSheet } from "../../excel/made/made-sheets";
import { show } from "../../excel/write/show";

/** Brings a comparison sheet to the front. */
export const showMade = ({ id }: Pick<MadeSheet, "id">): Promise<void> =>
  Excel.run((context) => show(context, { sheetId: id, row: 0, column: 0 }));
