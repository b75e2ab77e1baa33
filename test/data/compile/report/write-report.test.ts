import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeReport } from "../../../../src/data/compile/report/write-report";

const DATA = join(__dirname, "..", "..", "..", "..", "src", "data");

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "compiled-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("writeReport", () => {
  it("writes a module that warns its reader and holds the report, once", () => {
    const out = join(folder, "report.ts");
    expect(writeReport(DATA, out).changed).toBe(true);
    const text = readFileSync(out, "utf8");
    expect(text).toMatch(/^\/\/ Written by .* Do not change it/);
    expect(text).toContain("export const report: Report = {");
    expect(writeReport(DATA, out).changed).toBe(false);
  });
});
