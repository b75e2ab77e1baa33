// The last step of npm run compile: makes the pages of the help.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { imageSize } from "image-size";
import { indicators } from "../core/catalogue/indicators";
import { datasets } from "../core/figures/store";
import { edition } from "../core/provenance/edition";
import type { Guide } from "../functions/metadata/guide";
import type { HelpContent, PictureSize } from "./help-content";
import { makeHelp } from "./make-help";
import { answererOf } from "./run/answerer";
import { loadFunctions } from "./run/custom";
import { standInForExcel } from "./run/custom-functions";

const ROOT = path.resolve(__dirname, "../..");
const COMPILED = path.join(ROOT, "src/data/compiled");
const PICTURES = path.join(ROOT, "assets/help");

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

function picturesIn(folder: string): ReadonlyMap<string, PictureSize> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(names.map((name) => [name, imageSize(readFileSync(path.join(folder, name)))]));
}

/** What the pages of this build are made of. */
function helpContent(): HelpContent {
  standInForExcel();
  return {
    functions: (readJson(path.join(COMPILED, "guide.json")) as Guide).functions,
    indicators,
    datasets,
    answer: answererOf(loadFunctions()),
    edition: edition(),
    version: (readJson(path.join(ROOT, "package.json")) as { version: string }).version,
    pictures: picturesIn(PICTURES),
  };
}

const { documents, searched } = makeHelp(helpContent());
const folder = path.join(COMPILED, "help");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [file, document] of documents) writeFileSync(path.join(folder, file), document);
writeFileSync(path.join(COMPILED, "help-search.json"), `${JSON.stringify(searched)}\n`);
console.log(`Wrote ${documents.size} pages of help`);
