import { join } from "node:path";
import { CompileError } from "./compile-error";
import { writeBundle } from "./write-bundle";

const root = join(__dirname, "..");

try {
  const { bundle, bytes, changed } = writeBundle(root, join(root, "compiled", "bundle.ts"));
  const { date, hash } = bundle.edition;
  const size = `${Math.round(bytes / 1000)} kB${changed ? "" : ", unchanged"}`;
  console.log(`Compiled ${bundle.datasets.length} datasets, edition ${date} ${hash} (${size})`);
} catch (error) {
  if (!(error instanceof CompileError)) throw error;
  console.error(`src/data/${error.message}`);
  process.exitCode = 1;
}
