import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refreshPackage } from "../../../src/data/import/refresh-package";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "package-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("refreshPackage", () => {
  it("writes size and hash of each CSV and leaves the hand-written rest alone", () => {
    const file = join(folder, "datapackage.json");
    const resource = (path: string): string =>
      `{ "path": "${path}", "bytes": 0,\n  "hash": "", "title": "by hand" }`;
    writeFileSync(join(folder, "a.csv"), "abc");
    writeFileSync(join(folder, "b.csv"), "");
    writeFileSync(file, `[${resource("a.csv")}, ${resource("b.csv")}]`);
    refreshPackage(file);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual([
      {
        path: "a.csv",
        bytes: 3,
        hash: "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        title: "by hand",
      },
      {
        path: "b.csv",
        bytes: 0,
        hash: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        title: "by hand",
      },
    ]);
  });
});
