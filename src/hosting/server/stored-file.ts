import type { Stats } from "node:fs";
import { lstat } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** A file as it is sent: itself, or the compressed copy that the build put beside it. */
export interface StoredFile {
  readonly path: string;
  readonly encoding?: "br" | "gzip";
  /** Changes with the content. */
  readonly tag: string;
  readonly size: number;
}

const COPIES = [
  ["br", ".br"],
  ["gzip", ".gz"],
] as const;

/** The smallest form of a file of the folder that the reader takes; none where there is no such file. */
export async function storedFile(
  folder: string,
  path: string,
  accepted: string,
): Promise<StoredFile | undefined> {
  const plain = await fileAt(folder, path);
  if (!plain) return undefined;
  for (const [encoding, ending] of COPIES) {
    const copy = takes(accepted, encoding) ? await fileAt(folder, path + ending) : undefined;
    // A copy that an earlier build left is of another file.
    if (copy && copy.mtimeMs >= plain.mtimeMs)
      return { path: path + ending, encoding, tag: tagOf(copy, encoding), size: copy.size };
  }
  return { path, tag: tagOf(plain), size: plain.size };
}

/** Whether a header such as "gzip, br;q=0" lets this encoding be used. */
function takes(accepted: string, encoding: string): boolean {
  const named = accepted.split(",").map((each) => each.trim().toLowerCase());
  return named.some((each) => each.split(";")[0]?.trim() === encoding && !/;\s*q=0(\.0*)?$/.test(each));
}

const tagOf = ({ mtimeMs, size }: Stats, encoding = "plain"): string =>
  `"${Math.round(mtimeMs).toString(36)}-${size.toString(36)}-${encoding}"`;

/** The file that no symbolic link on the way from the folder leads to: a link may lead outside. */
async function fileAt(folder: string, path: string): Promise<Stats | undefined> {
  let reached = folder;
  for (const part of relative(folder, path).split(sep)) {
    reached = join(reached, part);
    const found = await lstat(reached).catch(() => undefined);
    if (!found || found.isSymbolicLink()) return undefined;
    if (reached === path) return found.isFile() ? found : undefined;
  }
  return undefined;
}
