import { join } from "node:path";
import { readSource } from "./read-source";
import { writeCsv } from "./write-csv";

/** Files that carry over as they are: where they come from and where they go. */
const COPIES: readonly (readonly [from: string, to: string])[] = [
  ["reference/technologies.csv", "src/data/technologies/technologies.csv"],
  ["reference/concordance.csv", "src/data/concordance/concordance.csv"],
  ["reference/ecb_eur_krw_usd_averages.csv", "src/data/exchange-rates/exchange-rates.csv"],
  ["reference/wipo35_ipc_concordance.csv", "src/data/wipo-ipc/wipo-ipc.csv"],
  // A published result that a test reproduces: no dataset of the add-in.
  [
    "open/published-us-specialisation-ncses.csv",
    "test/data/published-us-specialisation/published-us-specialisation.csv",
  ],
];

/** Rewrites the tables that tie the datasets together, in the project's own CSV format. */
export function importReference(from: string, project: string): void {
  for (const [source, target] of COPIES) {
    const rows = readSource(join(from, source));
    writeCsv(
      join(project, target),
      Object.keys(rows[0] ?? {}),
      rows.map((row) => Object.values(row)),
    );
  }
}
