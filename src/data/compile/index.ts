import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CompileError } from "./compile-error";
import { writeReport } from "./report/write-report";
import { writeBundle } from "./write-bundle";
import type { WrittenModule } from "./write-module";

const root = join(__dirname, "..");

try {
  // The report first: the bundle checks the hashes of all, and a fault in the content says more than those.
  const { report, ...written } = writeReport(root, join(root, "compiled", "report.ts"));
  const { bundle, ...figures } = writeBundle(root, join(root, "compiled", "bundle.ts"));
  const { date, hash } = bundle.edition;
  // For who serves what is built, and knows nothing of figures.
  writeFileSync(join(root, "compiled", "edition.json"), `${JSON.stringify(bundle.edition)}\n`);
  console.log(`Compiled ${bundle.datasets.length} datasets, edition ${date} ${hash} (${size(figures)})`);
  const { policies, facts, statements, flags } = report;
  const counts = `${policies.length} policies, ${facts.length} facts, ${statements.length} statements`;
  console.log(`Compiled the report: ${counts}, ${flags.length} flags (${size(written)})`);
} catch (error) {
  if (!(error instanceof CompileError)) throw error;
  console.error(`src/data/${error.message}`);
  process.exitCode = 1;
}

function size({ bytes, changed }: WrittenModule): string {
  return `${Math.round(bytes / 1000)} kB${changed ? "" : ", unchanged"}`;
}
