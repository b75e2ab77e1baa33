import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes size and SHA-256 of every resource into a `datapackage.json`; its hand-written rest stays as it is. */
export function refreshPackage(file: string): void {
  const before = readFileSync(file, "utf8");
  const after = before.replace(
    /("path": "([^"]+\.csv)"[^}]*?"bytes": )\d+(,\s*"hash": )"[^"]*"/g,
    (_, head: string, path: string, middle: string) => {
      const content = readFileSync(join(dirname(file), path));
      const hash = createHash("sha256").update(content).digest("hex");
      return `${head}${content.length}${middle}"sha256:${hash}"`;
    },
  );
  if (after !== before) writeFileSync(file, after);
}
