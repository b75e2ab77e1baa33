import { typedText } from "../../../plans/typed-text";
import { markOf } from "./find-moved";
import type { Kept } from "./keep";
import { learnAll, lookBefore } from "./look-before";

/**
 * Writes the first text of each place alone, and before all else: of two panes that found the same cells free only one
 * finds them so in the request that writes. The other changes nothing more there, because what both write may be the
 * same to the letter, and could not be told apart when it is taken back. A place without any text is not claimed.
 */
export async function claimPlaces(context: Excel.RequestContext, places: readonly Kept[]): Promise<void> {
  const claims = places.flatMap((kept) => {
    const mark = markOf(kept.planned);
    if (!mark) return [];
    const { landing } = kept;
    const { row, column, text } = mark;
    const learn = lookBefore(context, kept, { row, column, rows: 1, columns: 1 });
    const sheet = context.workbook.worksheets.getItem(landing.sheetId);
    const cell = sheet.getRangeByIndexes(landing.row + row, landing.column + column, 1, 1);
    cell.formulas = [[typedText(text)]];
    kept.isTried = true;
    kept.claiming = mark;
    return [
      () => {
        learn();
        delete kept.claiming;
      },
    ];
  });
  await context.sync();
  learnAll(claims);
}
