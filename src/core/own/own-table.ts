import type { OwnDataset } from "./own-dataset";

/** A table of the workbook whose figures serve as a dataset. */
export interface OwnTable {
  readonly name: string;
  readonly dataset: OwnDataset;
}

/** A table with its row of headers, as formulas name it. No letter that a table's name may have needs quoting there. */
export const tableReference = (name: string): string => `${name}[#All]`;

/** The name of the table that is named where a dataset may be; undefined for the name of a dataset. */
export const tableNamed = (dataset: string): string | undefined => /^([^[\]]+)\[#All\]$/i.exec(dataset)?.[1];

/** Of tables the one with a name, in which Excel tells no cases apart. */
export const tableOf = <T extends Pick<OwnTable, "name">>(
  tables: readonly T[],
  name: string,
): T | undefined => tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
