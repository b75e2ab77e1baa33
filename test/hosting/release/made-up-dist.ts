import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** The manifest as the repository holds it. */
export const MANIFEST = readFileSync(resolve(__dirname, "../../../manifest.xml"), "utf8");

const FILES = {
  "manifest.xml": MANIFEST,
  "functions.js": "let answer = 42; ".repeat(100),
  "functions.js.br": "of another build",
  "functions.js.map": "{}",
  "assets/icon-16.png": "icon",
  "playground/index.html": "<title>playground</title>",
};

/** A folder that looks as if it had been built. */
export function madeUpDist(): string {
  const folder = mkdtempSync(join(tmpdir(), "dist-"));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
