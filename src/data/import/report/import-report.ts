import { join } from "node:path";
import { readSource } from "../read-source";
import { writeCsv } from "../write-csv";
import { REPORT_TABLES } from "./report-tables";

/** Writes each table of the report into its folder under `to`; hand-written tables beside them stay as they are. */
export function importReport(from: string, to: string): void {
  for (const { name, file, columns } of REPORT_TABLES) {
    writeCsv(
      join(to, "report", name, `${name}.csv`),
      columns.map(([column]) => column),
      readSource(join(from, "report", file)).map((row) => columns.map(([, read]) => read(row))),
    );
  }
}
