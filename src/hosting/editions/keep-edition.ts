import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesUnder } from "../files-under";

/** The folder with a folder for each edition. */
export const EDITIONS = "e";

/** What names the address from which it is served. */
const ADDRESSED = new Set(["manifest.xml", "functions.json"]);

/** The day of the edition that was built, which is the name of its folder. */
export function editionIn(dist: string): string {
  const { date } = JSON.parse(readFileSync(join(dist, "edition.json"), "utf8")) as { readonly date: string };
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error(`edition.json has the date "${date}"`);
  return date;
}

/**
 * Keeps what was built in a folder of its own among the editions, with the address that it has there in manifest and list of
 * functions; one that is there already stays as it is. Whether it was new.
 */
export function keepEdition(dist: string, editions: string): boolean {
  const name = editionIn(dist);
  const folder = join(editions, name);
  if (existsSync(folder)) return false;
  // Under another name until it is whole.
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  const address = addressIn(readFileSync(join(dist, "manifest.xml"), "utf8"));
  for (const file of filesUnder(dist)) {
    if (!isOfEdition(file)) continue;
    const target = join(part, file);
    mkdirSync(dirname(target), { recursive: true });
    if (!ADDRESSED.has(file)) cpSync(join(dist, file), target);
    else {
      const text = readFileSync(join(dist, file), "utf8");
      writeFileSync(target, text.replaceAll(`"${address}/`, `"${address}/${EDITIONS}/${name}/`));
    }
  }
  renameSync(part, folder);
  return true;
}

/** Neither the playground, nor other editions, nor what only helps to find faults; Pages compresses by itself. */
const isOfEdition = (file: string): boolean =>
  !/^(playground|e)\//.test(file) && !/\.(map|br|gz)$/.test(file);

function addressIn(manifest: string): string {
  const address = /<SourceLocation DefaultValue="(https:\/\/[^"]*)\/taskpane\.html"/.exec(manifest)?.[1];
  if (address === undefined) throw new Error("The manifest names no address of the pane.");
  return address;
}
