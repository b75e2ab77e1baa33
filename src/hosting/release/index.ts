// npm run release: packs what was built for who serves it to Excel, prints the hashes, and lays out a listing for the store.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { storeFiles } from "../store/store-files";
import { packRelease, sha256 } from "./pack-release";

const ROOT = resolve(__dirname, "../../..");

async function main(): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  const name = `ati-for-excel-${version}`;
  const { zip, hashes } = await packRelease(join(ROOT, "dist"), ROOT, name);
  const file = join(ROOT, "release", `${name}.zip`);
  mkdirSync(join(ROOT, "release"), { recursive: true });
  writeFileSync(file, zip);
  const store = join(ROOT, "release/store");
  rmSync(store, { recursive: true, force: true });
  mkdirSync(store);
  for (const [each, content] of Object.entries(storeFiles(ROOT))) writeFileSync(join(store, each), content);
  for (const [path, hash] of Object.entries(hashes).sort()) console.log(`${hash}  ${path}`);
  console.log(
    `\n${Object.keys(hashes).length} files, ${zip.length.toLocaleString("en-US")} bytes, in ${file}`,
  );
  console.log(`SHA-256 ${sha256(zip)}`);
  console.log(`What a listing in Microsoft's store takes is in ${store}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
