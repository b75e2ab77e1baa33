import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "../bundle";
import type { DataPackage } from "./read-package";

/** The date of the latest package, and a hash that changes with any byte of any CSV. */
export function readEdition(root: string, packages: readonly DataPackage[]): Edition {
  const created = packages.map(({ json }) => json.created.slice(0, 10)).sort();
  const paths = packages.flatMap(({ folder, json }) => json.resources.map(({ path }) => `${folder}/${path}`));
  const hash = createHash("sha256");
  for (const path of paths.sort())
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)));
  return { date: created[created.length - 1] ?? "", hash: hash.digest("hex").slice(0, 8) };
}
