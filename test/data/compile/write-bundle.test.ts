import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBundle } from "../../../src/data/compile/write-bundle";

const DATA = join(__dirname, "..", "..", "..", "src", "data");

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "compiled-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("writeBundle", () => {
  it("writes a module that warns its reader and holds the bundle", () => {
    const out = join(folder, "deep", "bundle.ts");
    expect(writeBundle(DATA, out).changed).toBe(true);
    const text = readFileSync(out, "utf8");
    expect(text).toMatch(/^\/\/ Written by .* Do not change it/);
    expect(text).toContain("export const bundle: Bundle = {");
  });

  it("leaves the module alone if nothing changed", () => {
    const out = join(folder, "bundle.ts");
    writeBundle(DATA, out);
    utimesSync(out, 0, 0);
    expect(writeBundle(DATA, out).changed).toBe(false);
    expect(statSync(out).mtimeMs).toBe(0);
  });
});
