import { allOrNothing } from "../../host/all-or-nothing";
import type { MadeSheet } from "./made-sheets";
import { entryIn, writeRegistry } from "./registry";
import { survey } from "./survey";

/** Takes a sheet off the list of comparison sheets; the sheet itself stays as it is. */
export function forgetSheet({ entry }: Pick<MadeSheet, "entry">): Promise<void> {
  return allOrNothing(async (context, keep) => {
    const { registry } = await survey(context);
    const others = registry.entries.filter((raw) => entryIn(raw)?.id !== entry.id);
    writeRegistry(context, registry, others, keep);
    await context.sync();
  });
}
