import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The files of a folder and of all folders in it, by their paths in it, with slashes, in one order everywhere. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
