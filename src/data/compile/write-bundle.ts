import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Bundle } from "../bundle";
import { compileBundle } from "./compile-bundle";

export interface Written {
  readonly bundle: Bundle;
  readonly bytes: number;
  readonly changed: boolean;
}

/** Compiles the figures under `root` into the module `out`, which is left alone if nothing changed. */
export function writeBundle(root: string, out: string): Written {
  const bundle = compileBundle(root);
  const text = [
    "// Written by `npm run compile` from the folders of figures. Do not change it: change those.",
    'import type { Bundle } from "../bundle";',
    "",
    `export const bundle: Bundle = ${JSON.stringify(bundle, null, 1)};`,
    "",
  ].join("\n");
  const changed = !existsSync(out) || readFileSync(out, "utf8") !== text;
  if (changed) {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, text);
  }
  return { bundle, bytes: Buffer.byteLength(text), changed };
}
