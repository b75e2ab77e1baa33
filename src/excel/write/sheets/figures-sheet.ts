import type { Keep } from "../../host/all-or-nothing";
import { belowAll } from "../landing/find-landing";
import type { Landing } from "../insertion";
import { addOwnSheet, findCandidates, markOwn, readHoldings, type SheetContents } from "./own-sheet";

/** The sheet of figures whose charts stand elsewhere. */
export const FIGURES_SHEET = "ATI figures";

const FIGURES = { purpose: "figures", name: FIGURES_SHEET };

/** Below everything on the sheet of figures, which is made when it is not there. */
export async function findFigures(context: Excel.RequestContext, keep: Keep): Promise<Landing> {
  const { marked, unmarked, taken } = await findCandidates(context, FIGURES);
  const [own] = marked;
  if (own) return belowAll(context, own.id);
  const holdings = await readHoldings(context, unmarked);
  const older = unmarked.find((sheet) => isOurs(holdings.get(sheet) ?? []));
  if (!older) return addOwnSheet(context, FIGURES, taken, keep);
  await markOwn(context, FIGURES, older, keep);
  return belowAll(context, older.id);
}

/** Whether an earlier edition wrote all of it: blocks with their sources and editions, and no formula but ours. */
function isOurs(held: SheetContents): boolean {
  const cells = held.flat();
  const formulas = cells.filter((cell): cell is string => typeof cell === "string" && cell.startsWith("="));
  return (
    typeof held[0]?.[0] === "string" &&
    cells.some((cell) => typeof cell === "string" && cell.startsWith("Source: ")) &&
    formulas.some((formula) => /ATI[._]VERSION\(/i.test(formula)) &&
    formulas.every((formula) => /ATI[._]/i.test(formula))
  );
}
