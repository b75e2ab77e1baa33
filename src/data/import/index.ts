import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DATASET_SOURCES } from "./dataset-sources";
import { importAreas } from "./import-areas";
import { importCodes } from "./import-codes";
import { importObservations } from "./import-observations";
import { importReference } from "./import-reference";
import { refreshPackage } from "./refresh-package";

const project = join(__dirname, "..", "..", "..");
const folder = process.argv[2];

if (folder === undefined) {
  console.error("Usage: tsx src/data/import/index.ts <folder with open/ and reference/>");
  process.exitCode = 1;
} else {
  const data = join(project, "src", "data");
  DATASET_SOURCES.forEach((source) => importObservations(folder, data, source));
  importCodes(folder, data);
  importAreas(folder, data);
  importReference(folder, project);
  const packages = [data, join(project, "test", "data")]
    .flatMap((root) => readdirSync(root).map((name) => join(root, name, "datapackage.json")))
    .filter((file) => existsSync(file));
  packages.forEach(refreshPackage);
  console.log(`Imported ${DATASET_SOURCES.length} datasets; refreshed ${packages.length} packages`);
}
