import { describeExcelError } from "../../../excel/host/describe-excel-error";
import type { Inserted } from "../../../excel/write/insertion";
import type { Hold } from "../../../excel/write/undo/hold-of";
import { insertedInWords, type InsertedWords } from "./inserted-in-words";

/** What became of a wish to insert, in words. */
export interface Told {
  readonly text: string;
  readonly failed: boolean;
  /** Something that was inserted, and where the text names its place. */
  readonly inserted?: { readonly words: InsertedWords; readonly hold: Hold };
}

export function tellInserted(inserted: Inserted): Told {
  const words = insertedInWords(inserted);
  const text = words.before + words.place + words.after;
  return { text, failed: false, inserted: { words, hold: inserted.hold } };
}

/** Takes an insert back, and tells what became of that. */
export async function tellTakenBack(hold: Hold): Promise<Told> {
  try {
    return { text: ["The insert was taken back.", ...(await hold.takeBack())].join(" "), failed: false };
  } catch (error) {
    return { text: describeExcelError(error), failed: true };
  }
}
