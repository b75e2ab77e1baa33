import type { ScannedTable } from "./scan";

/** Columns of SDMX-CSV that say in every row of which dataflow it is. */
const OF_DATAFLOW = /^(?:DATAFLOW|STRUCTURE_ID|STRUCTURE_NAME)(?::|$)/i;

/** The dataflow that an SDMX-CSV file names: "ESTAT:ISOC_EB_AI(1.0)". */
export function producerOf({ columns }: Pick<ScannedTable, "columns">): string | undefined {
  const named = columns.filter(({ header, values }) => OF_DATAFLOW.test(header) && values?.length === 1);
  const found = named.flatMap(({ values = [] }) => values);
  return found.length === 0 ? undefined : found.join(", ");
}
