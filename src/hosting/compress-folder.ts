import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compressedCopies } from "./compressed-copies";
import { filesUnder } from "./files-under";

/** Puts the compressed copies beside every file of a folder, which a server hands out as they are. */
export async function compressFolder(folder: string, brotliQuality: number): Promise<void> {
  await Promise.all(
    filesUnder(folder).map(async (name) => {
      const file = join(folder, name);
      for (const [ending, copy] of await compressedCopies(name, readFileSync(file), brotliQuality))
        writeFileSync(file + ending, copy);
    }),
  );
}
