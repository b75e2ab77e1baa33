import { readdirSync } from "node:fs";

/** The files of a folder and of all folders in it, by their paths in it, with slashes, in one order everywhere. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length + 1).replaceAll("\\", "/"))
    .sort();
