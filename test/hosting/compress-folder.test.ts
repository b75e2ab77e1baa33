import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { compressFolder } from "../../src/hosting/compress-folder";

const TEXT = "let technology; ".repeat(100);

test("text that is worth it gets two copies that are read back as it was; the manifest and pictures none", async () => {
  const folder = mkdtempSync(join(tmpdir(), "compress-"));
  mkdirSync(join(folder, "chunks"));
  for (const name of ["a.js", "chunks/b.json", "manifest.xml", "icon.png"])
    writeFileSync(join(folder, name), TEXT);
  writeFileSync(join(folder, "small.js"), "let a;");

  await compressFolder(folder, 4);

  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const copies = names.filter((name) => /\.(br|gz)$/.test(name)).map((name) => name.replaceAll("\\", "/"));
  expect(copies.sort()).toEqual(["a.js.br", "a.js.gz", "chunks/b.json.br", "chunks/b.json.gz"]);
  expect(brotliDecompressSync(readFileSync(join(folder, "a.js.br"))).toString()).toBe(TEXT);
  expect(gunzipSync(readFileSync(join(folder, "chunks/b.json.gz"))).toString()).toBe(TEXT);
  rmSync(folder, { recursive: true });
});
