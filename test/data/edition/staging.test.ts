import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesUnder } from "../../../src/data/edition/downloads/find-files";
import { copyBack } from "../../../src/data/edition/staging";
import { toldFault } from "../../../src/data/edition/told-fault";

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), "staging-"))));
afterEach(() => rmSync(root, { recursive: true }));

function folder(name: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(join(root, name));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, name, file), text);
  return join(root, name);
}

it("writes what is different, and nothing is left beside it", () => {
  const data = folder("data", { "a.csv": "1", "b.csv": "2" });
  expect(copyBack(folder("copy", { "a.csv": "1", "b.csv": "3" }), data)).toEqual(["b.csv"]);
  expect(filesUnder(data)).toEqual(["a.csv", "b.csv"]);
  expect(readFileSync(join(data, "b.csv"), "utf8")).toBe("3");
});

it("writes nothing at all where the last file cannot be written", () => {
  const data = folder("data", { "a.csv": "1", "b.csv": "2" });
  // As a full disk would, after the first.
  mkdirSync(join(data, "b.csv.next"));
  expect(() => copyBack(folder("copy", { "a.csv": "8", "b.csv": "9" }), data)).toThrow("EISDIR");
  expect(filesUnder(data).map((file) => readFileSync(join(data, file), "utf8"))).toEqual(["1", "2"]);
});

it.each([
  ["EACCES", "downloads/a.csv:1: cannot be opened: permission is missing"],
  ["ENOSPC", "downloads/a.csv:1: cannot be written: the disk is full"],
  ["ENOTDIR", "downloads/a.csv:1: is a file, not a folder"],
])("tells %s in a sentence", (code, sentence) => {
  expect(toldFault(Object.assign(new Error(code), { code, path: "downloads/a.csv" }))).toBe(sentence);
});

it("leaves an error of the program itself as it is", () => {
  expect(toldFault(new TypeError("x is not a function"))).toBeUndefined();
});
