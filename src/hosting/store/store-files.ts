import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LISTING } from "./listing";

/** The folder of the pictures, which a browser test takes. */
const PICTURES = "assets/store";

/** What a listing in Microsoft's store is made of, by file. */
export function storeFiles(root: string): Readonly<Record<string, Buffer>> {
  const { name, summary, description, keywords, testNotes } = LISTING;
  const texts = {
    "name.txt": name,
    "summary.txt": summary,
    "description.txt": description,
    "keywords.txt": keywords.join("\n"),
    "test-notes.txt": testNotes,
  };
  const folder = join(root, PICTURES);
  return {
    ...Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, Buffer.from(`${text}\n`)])),
    ...Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))])),
  };
}
