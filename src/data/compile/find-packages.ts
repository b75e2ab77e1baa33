import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Every folder with a `datapackage.json` under `root`, one or two levels down: `report/facts`. */
export function findPackages(root: string): string[] {
  return folders(root)
    .flatMap((folder) =>
      isPackage(root, folder) ? [folder] : folders(join(root, folder)).map((inner) => `${folder}/${inner}`),
    )
    .filter((folder) => isPackage(root, folder))
    .sort();
}

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function isPackage(root: string, folder: string): boolean {
  return existsSync(join(root, folder, "datapackage.json"));
}
