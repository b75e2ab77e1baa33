import { join } from "node:path";
import { findPackages } from "../compile/find-packages";
import { DATASET_SOURCES } from "./dataset-sources";
import { importAreaNames } from "./import-area-names";
import { importAreas } from "./import-areas";
import { importCodes } from "./import-codes";
import { importObservations } from "./import-observations";
import { importReference } from "./import-reference";
import { refreshPackage } from "./refresh-package";
import { importReport } from "./report/import-report";
import { importReportText } from "./report/import-report-text";

const project = join(__dirname, "..", "..", "..");
const folder = process.argv[2];

if (folder === undefined) {
  console.error("Usage: tsx src/data/import/index.ts <folder with open/, reference/ and report/>");
  process.exitCode = 1;
} else {
  const data = join(project, "src", "data");
  const tests = join(project, "test", "data");
  DATASET_SOURCES.forEach((source) => importObservations(folder, data, source));
  importCodes(folder, data);
  importAreas(folder, data);
  importAreaNames(data);
  importReference(folder, project);
  importReport(folder, data);
  importReportText(folder, join(tests, "report"));
  const packages = [data, tests].flatMap((root) =>
    findPackages(root).map((name) => join(root, name, "datapackage.json")),
  );
  packages.forEach(refreshPackage);
  console.log(`Imported ${DATASET_SOURCES.length} datasets; refreshed ${packages.length} packages`);
}
