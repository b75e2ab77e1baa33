import { readdirSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";

/** Every file under a folder, by its path from there, in order of name. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}

/** The files whose path or name fits the first pattern that any fits; patterns are separated by bars. */
export function filesOf(pattern: string, files: readonly string[]): string[] {
  for (const each of pattern.split("|")) {
    const expression = expressionOf(each);
    const found = files.filter((path) => expression.test(path) || expression.test(posix.basename(path)));
    if (found.length > 0) return found;
  }
  return [];
}

/** A star stands for anything. Before a number it takes zeros, but no other digit at its end: `*4` is 04, not 44. */
function expressionOf(pattern: string): RegExp {
  const source = pattern.replace(/\*(\d)|\*|[.+?^${}()[\]\\]/g, (found, digit?: string) => {
    if (digit !== undefined) return `(?:.*[^0-9])?0*${digit}`;
    return found === "*" ? ".*" : `\\${found}`;
  });
  return new RegExp(`^${source}$`, "i");
}
