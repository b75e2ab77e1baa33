import type { Bundle } from "../bundle";
import { compileBundle } from "./compile-bundle";
import { writeModule, type WrittenModule } from "./write-module";

export interface Written extends WrittenModule {
  readonly bundle: Bundle;
}

/** Compiles the figures under `root` into the module `out`, which is left alone if nothing changed. */
export function writeBundle(root: string, out: string): Written {
  const bundle = compileBundle(root);
  return {
    bundle,
    ...writeModule(out, { type: "Bundle", from: "../bundle", name: "bundle", value: bundle }),
  };
}
