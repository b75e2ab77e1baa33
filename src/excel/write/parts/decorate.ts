import { abilities } from "../../host/abilities";
import { EDITING } from "../../host/all-or-nothing";
import { excelCode } from "../../host/excel-code";
import { addressInLanding } from "../undo/keep";
import { askPrint, type KeptPrint } from "../undo/keep-print";
import { setUpPrint } from "./set-up-sheet";
import { writeNotes } from "./write-notes";
import type { Writing } from "../writing";

/**
 * Adds what a plan can do without, each in requests of its own, so that an Excel which refuses it keeps the rest: notes,
 * and how a sheet is printed that is new or held nothing. Gives what was left out, each in a sentence.
 */
export async function decorate(
  context: Excel.RequestContext,
  { plan, kept }: Writing,
): Promise<readonly string[]> {
  const { landing, before } = kept;
  const left: string[] = [];
  const sheet = context.workbook.worksheets.getItem(landing.sheetId);
  if (abilities().notes) {
    const cells = plan.notes.map(({ text, ...spot }) => ({ cell: addressInLanding(landing, spot), text }));
    // A cell that had a note of the user's keeps it.
    const free = new Set(before.unnoted.map((spot) => addressInLanding(landing, spot)));
    const wanted = cells.filter(({ cell }) => free.has(cell));
    const failed = await writeNotes(context, sheet, wanted);
    if (failed > 0) {
      left.push(
        `${failed} of ${wanted.length} notes could not be written: a cell with a comment takes none, nor does every Excel.`,
      );
    }
  }
  // A sheet that held nothing is printed as one that is made for it; where it begins elsewhere, pages would too.
  const isOwn = landing.isNew || (landing.isBlank === true && landing.row === 0 && landing.column === 0);
  const asked: (() => KeptPrint["set"])[] = [];
  const setUp = (): void => {
    asked.push(askPrint(context, landing.sheetId));
    setUpPrint(sheet, plan.sheet);
    asked.push(askPrint(context, landing.sheetId));
  };
  if (!isOwn) return left;
  if (await isDone(context, setUp)) {
    const [was, set] = asked.map((told) => told());
    // A sheet that was made goes as a whole.
    if (was && set && !landing.isNew) kept.print = { before: was, set };
  } else left.push("How the sheet prints could not be set: Excel may need a printer for that.");
  return left;
}

async function isDone(context: Excel.RequestContext, queue: () => void): Promise<boolean> {
  try {
    queue();
    await context.sync();
    return true;
  } catch (error) {
    if (excelCode(error) === EDITING) throw error;
    return false;
  }
}
