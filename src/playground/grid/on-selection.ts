import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/preset-sheets-core";
import type { Selection } from "../stand-in/grid";
import type { Spreadsheet } from "./start-univer";

/** Tells of every other selection, once; what it gives ends that. */
export function onSelection(
  { api }: Spreadsheet,
  now: () => Selection,
  listener: (selection: Selection) => void,
): () => void {
  let last = "";
  const event = api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    // Not the grid's own event for selections, which leaves some out.
    if (id !== SetSelectionsOperation.id && id !== SetWorksheetActiveOperation.id) return;
    const selection = now();
    const text = JSON.stringify(selection);
    if (text !== last) listener(selection);
    last = text;
  });
  return () => event.dispose();
}
