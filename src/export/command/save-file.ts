import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CommandMistake } from "./command-mistake";

/**
 * Writes a file beside its place first, so that an older one is replaced by a whole one or not at all. The name beside
 * it is nobody's: two exports at once do not mix, and nothing that lies there already, a link least of all, is written to.
 */
export async function saveFile(out: string, bytes: Uint8Array): Promise<void> {
  // Not longer than it must be: a long name of the user's may leave no room.
  const beside = join(dirname(out), `${randomUUID()}.part`);
  try {
    await writeFile(beside, bytes, { flag: "wx" });
    await rename(beside, out);
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    // What stood there before is not ours to remove.
    if (code !== "EEXIST") await rm(beside, { force: true }).catch(() => undefined);
    throw new CommandMistake(`"${out}" cannot be written${code === undefined ? "" : ` (${code})`}.`);
  }
}
