import { guessedChoice } from "../../../../../src/taskpane/sources/own/file/columns/guessed-choice";
import { scanned, type ScannedTable } from "../../../../../src/taskpane/sources/own/file/columns/scan";
import type { FileChoice } from "../../../../../src/taskpane/sources/own/file/gather/file-choice";
import {
  gatheredTable,
  type GatheredTable,
} from "../../../../../src/taskpane/sources/own/file/gather/gathered-table";
import type { FileTable } from "../../../../../src/taskpane/sources/own/file/reading/file-table";
import { openFile } from "../../../../../src/taskpane/sources/own/file/reading/open-file";

/** A file as the browser hands it over. */
export const fileOf = (held: BlobPart | readonly string[], name = "figures.csv"): File =>
  new File([Array.isArray(held) ? held.map((line) => `${line}\n`).join("") : (held as BlobPart)], name);

interface InHand {
  readonly table: FileTable;
  readonly scan: ScannedTable;
  readonly choice: FileChoice;
  /** The table that is made of it, by the guess or by what it is changed to. */
  readonly made: (change?: (guess: FileChoice) => FileChoice) => Promise<GatheredTable>;
}

/** A file that was opened and looked through, as the pane does. */
export async function inHand(file: File, part = 0): Promise<InHand> {
  const table = (await openFile(file)).tables[part]!;
  const scan = await scanned(table, file.name, {});
  const choice = guessedChoice(scan, table);
  return {
    table,
    scan,
    choice,
    made: (change = (guess) => guess) => gatheredTable(table, scan, change(choice), {}),
  };
}

/** What is wrong with a table, with its rows. */
export const problemsOf = ({ problems }: GatheredTable): readonly string[] =>
  problems.kept.map(({ row, text }) => (row === undefined ? text : `Row ${row}: ${text}`));
