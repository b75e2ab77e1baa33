import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { filesUnder } from "./downloads/find-files";

const LEFT = new Set(["node_modules", "compiled"]);

/** Copies the figures and what describes them, without the code among them. */
export function copyOut(data: string, copy: string): void {
  cpSync(data, copy, {
    recursive: true,
    filter: (path) =>
      !relative(data, path)
        .split(sep)
        .some((part) => LEFT.has(part)) && !path.endsWith(".ts"),
  });
}

/**
 * Writes every file that is different in the copy, and says which. All of them stand beside the old ones before the first
 * takes its place: a disk that is full leaves everything as it is.
 */
export function copyBack(copy: string, data: string): string[] {
  const changed = filesUnder(copy).filter((path) => {
    const target = join(data, path);
    return !existsSync(target) || !readFileSync(join(copy, path)).equals(readFileSync(target));
  });
  const beside = (path: string): string => join(data, `${path}.next`);
  try {
    for (const path of changed) {
      mkdirSync(dirname(join(data, path)), { recursive: true });
      writeFileSync(beside(path), readFileSync(join(copy, path)));
    }
  } catch (error) {
    for (const path of changed) rmSync(beside(path), { force: true, recursive: true });
    throw error;
  }
  for (const path of changed) renameSync(beside(path), join(data, path));
  return changed;
}
