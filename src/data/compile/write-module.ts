import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export interface WrittenModule {
  readonly bytes: number;
  readonly changed: boolean;
}

export interface ModuleContent {
  readonly type: string;
  /** Module that exports the type. */
  readonly from: string;
  readonly name: string;
  readonly value: unknown;
}

/** Writes a module that exports one value, and leaves it alone if nothing changed. */
export function writeModule(out: string, { type, from, name, value }: ModuleContent): WrittenModule {
  const text = [
    "// Written by `npm run compile` from the folders of figures. Do not change it: change those.",
    `import type { ${type} } from "${from}";`,
    "",
    `export const ${name}: ${type} = ${JSON.stringify(value, null, 1)};`,
    "",
  ].join("\n");
  const changed = !existsSync(out) || readFileSync(out, "utf8") !== text;
  if (changed) {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, text);
  }
  return { bytes: Buffer.byteLength(text), changed };
}
