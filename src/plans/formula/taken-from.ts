import type { OwnDataset } from "../../core/own/own-dataset";
import { tableReference, type OwnTable } from "../../core/own/own-table";
import type { Text } from "./value";

/** Where a call takes its figures: of a dataset that a cell names, or of a table of the user's own. */
export interface TakenFrom {
  readonly today: string | OwnDataset;
  /** The argument that names a dataset; a table is none. */
  readonly text: Text;
  readonly table?: OwnTable;
}

export const fromTable = (table: OwnTable): TakenFrom => ({ today: table.dataset, text: () => "", table });

/** The last arguments of a call: the dataset, or in its place nothing, and behind so many others the table. */
export const lastArguments =
  ({ text, table }: Pick<TakenFrom, "text" | "table">, between = 0): Text =>
  (at) =>
    table === undefined ? text(at) : ",".repeat(between + 1) + tableReference(table.name);
