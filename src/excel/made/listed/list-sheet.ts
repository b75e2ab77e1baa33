import { edition } from "../../../core/provenance/edition";
import type { Plan } from "../../../plans/plan";
import type { SheetDefinition } from "../../../plans/sheet/definition/definition";
import { abilities } from "../../host/abilities";
import type { Keep } from "../../host/all-or-nothing";
import { changeRegistry, isEntryOf, type Entry } from "./registry";
import { newMark, writeMark } from "./sheet-mark";
import { packPage } from "./written-page";

/** A comparison sheet that was just written. */
interface Listing extends Pick<Entry, "id" | "name" | "charts"> {
  readonly page: Plan;
  readonly definition: SheetDefinition;
  /** The mark that it has already; left out, it gets one. */
  readonly mark?: string | undefined;
}

/** Lists a sheet in the workbook, in the place of the entry that it had, and lets it keep itself what it is. */
export async function listSheet(
  context: Excel.RequestContext,
  { page, mark = newMark(), ...sheet }: Listing,
  keep: Keep,
  old?: Entry,
): Promise<void> {
  const { rows, columns } = page;
  const packed = packPage(page);
  const isMarked = abilities().sheetProperties;
  const entry: Entry = {
    ...{ ...sheet, rows, columns, edition: edition() },
    // What was written is kept once: with the sheet, where it can keep something.
    ...(isMarked ? { mark } : packed === undefined ? {} : { page: packed }),
  };
  await changeRegistry(context, (entries) => withEntry(entries, entry, old), keep);
  if (isMarked) await writeMark(context, entry, packed, keep);
}

function withEntry(entries: readonly unknown[], entry: Entry, old: Entry | undefined): readonly unknown[] {
  const at = old ? entries.findIndex((raw) => isEntryOf(raw, { entry: old }, entry.mark)) : -1;
  return at < 0 ? [...entries, entry] : entries.map((raw, place) => (place === at ? entry : raw));
}
