import { runPlainly } from "../../host/run-grouped";
import { askContents } from "../cells/read-contents";
import type { Landing } from "../insertion";
import { showPlace } from "../sheets/show";
import { findMoved } from "./find-moved";
import { isPlanned } from "./is-planned";
import type { Kept } from "./keep";

/** What can be done with something that was inserted. */
export interface Hold {
  /** Selects it; false where it is no longer there. */
  readonly show: () => Promise<boolean>;
  /** Whether it is still there, wherever its cells were moved to. */
  readonly isThere: () => Promise<boolean>;
  /** Puts all back as it was, but for what the user has typed since; gives what was left for their sake, in sentences. */
  readonly takeBack: () => Promise<readonly string[]>;
}

export const holdOf = (kept: Kept, takeBack: Hold["takeBack"]): Hold => ({
  takeBack,
  isThere: () => runPlainly(async (context) => (await landingNow(context, kept)) !== undefined),
  show: () =>
    runPlainly(async (context) => {
      const landing = await landingNow(context, kept);
      if (landing) await showPlace(context, landing.sheetId, { ...kept, ...spotOf(landing) });
      return landing !== undefined;
    }),
});

const spotOf = ({ row, column }: Landing) => ({ row, column });

/** Where it is now: known by its first cell; undefined where that is gone. */
async function landingNow(context: Excel.RequestContext, kept: Kept): Promise<Landing | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(kept.landing.sheetId);
  await context.sync();
  const [first] = [...kept.planned].filter(([, cell]) => cell !== null);
  if (sheet.isNullObject || !first) return undefined;
  const landing = await findMoved(context, kept).catch(() => undefined);
  if (!landing) return undefined;
  const [key, cell] = first;
  const [down = 0, across = 0] = key.split(",").map(Number);
  const ask = askContents(sheet.getRangeByIndexes(landing.row + down, landing.column + across, 1, 1));
  await context.sync();
  const now = ask()[0]?.[0];
  return now && isPlanned(cell, now, landing) ? landing : undefined;
}
