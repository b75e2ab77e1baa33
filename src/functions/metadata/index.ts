import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { guideOf } from "./guide";
import { functionFiles, readExamples, readMetadata } from "./metadata";

const folder = path.resolve(__dirname, "..");
const out = path.resolve(__dirname, "../../data/compiled");

async function main(): Promise<void> {
  const files = functionFiles(folder);
  const metadata = await readMetadata(files);
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, "functions.json"), `${JSON.stringify(metadata, null, 2)}\n`);
  writeFileSync(path.join(out, "guide.json"), `${JSON.stringify(guideOf(metadata, readExamples(files)))}\n`);
  console.log(`Described ${metadata.functions.length} functions`);
}

main().catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
});
