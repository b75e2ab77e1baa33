import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ChunkGroup, Compilation, Compiler, Module } from "webpack";
import { builtInPackage } from "./built-in-package";
import { licencesFile } from "./licences-file";

const TERMS = resolve(__dirname, "../../../assets/licences");
const FOLDER = /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** Writes for each group of entries, by the file's name, the licences of all libraries that their scripts hold. */
export class LicencesPlugin {
  constructor(private readonly entriesOf: Readonly<Record<string, readonly string[]>>) {}

  apply(compiler: Compiler): void {
    const { sources, Compilation: at } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("LicencesPlugin", (compilation) => {
      const stage = at.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "LicencesPlugin", stage }, () => {
        for (const [file, entries] of Object.entries(this.entriesOf)) {
          const folders = new Set(entries.flatMap((entry) => foldersOf(compilation, entry)));
          const packages = [...folders].map(builtInPackage);
          compilation.emitAsset(file, new sources.RawSource(licencesFile(packages, termsOf)));
        }
      });
    });
  }
}

const termsOf = (licence: string): string => readFileSync(resolve(TERMS, `${licence}.txt`), "utf8").trim();

/** The folders of the packages in what an entry loads, at once or later. */
function foldersOf(compilation: Compilation, entry: string): readonly string[] {
  const group = compilation.entrypoints.get(entry);
  if (!group) throw new Error(`There is no entry "${entry}" whose licences could be written.`);
  const chunks = [...groupsFrom(group, new Set())].flatMap(({ chunks: own }) => own);
  return chunks
    .flatMap((chunk) => [...compilation.chunkGraph.getChunkModulesIterable(chunk)])
    .flatMap(partsOf)
    .flatMap((module) => FOLDER.exec(module.nameForCondition() ?? "")?.[0] ?? []);
}

function groupsFrom(group: ChunkGroup, seen: Set<ChunkGroup>): Set<ChunkGroup> {
  if (seen.has(group)) return seen;
  seen.add(group);
  for (const child of group.getChildren()) groupsFrom(child, seen);
  return seen;
}

/** Modules that webpack has put together count one by one: each may be of another package. */
const partsOf = (module: Module): readonly Module[] =>
  "modules" in module ? (module.modules as Module[]).flatMap(partsOf) : [module];
