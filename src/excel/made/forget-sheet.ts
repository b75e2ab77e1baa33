import { allOrNothing } from "../host/all-or-nothing";
import type { MadeSheet } from "./listed/made-sheets";
import { isEntryOf, changeRegistry } from "./listed/registry";
import { removeMark } from "./listed/sheet-mark";
import { survey } from "./listed/survey";

/** Takes a sheet off the list of comparison sheets; the sheet itself stays as it is. */
export function forgetSheet(made: Pick<MadeSheet, "id" | "sheet" | "entry">): Promise<void> {
  return allOrNothing(async (context, keep) => {
    const { marks } = await survey(context);
    const copies = [...marks].filter(([, { entry }]) => entry.mark === made.entry.mark);
    const mark = copies.length > 1 ? undefined : made.entry.mark;
    await changeRegistry(context, (entries) => entries.filter((raw) => !isEntryOf(raw, made, mark)), keep);
    await removeMark(context, { id: made.id, name: made.sheet }, keep);
  });
}
