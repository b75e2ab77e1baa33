import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { storedFile } from "../../../src/hosting/server/stored-file";

const folder = mkdtempSync(join(tmpdir(), "stored-"));
const file = join(folder, "a.js");

beforeAll(() => {
  for (const ending of ["", ".br", ".gz"]) writeFileSync(file + ending, "let a;");
});

afterAll(() => rmSync(folder, { recursive: true }));

const encodingFor = async (accepted: string) => (await storedFile(folder, file, accepted))?.encoding;

test("brotli is preferred, and nothing is sent that the reader does not take", async () => {
  expect(await encodingFor("gzip, deflate, br")).toBe("br");
  expect(await encodingFor("gzip;q=0.5")).toBe("gzip");
  expect(await encodingFor("br;q=0, gzip")).toBe("gzip");
  expect(await encodingFor("brotli-like")).toBeUndefined();
  expect(await encodingFor("")).toBeUndefined();
});

test("each form of a file has a tag of its own", async () => {
  const tags = await Promise.all(
    ["br", "gzip", ""].map(async (accepted) => (await storedFile(folder, file, accepted))?.tag),
  );
  expect(new Set(tags).size).toBe(3);
});

test("a copy that is older than its file is not sent", async () => {
  utimesSync(`${file}.br`, 0, 0);
  expect(await encodingFor("br, gzip")).toBe("gzip");
});

test("a copy of no file is no file", async () => {
  writeFileSync(join(folder, "b.js.gz"), "");
  expect(await storedFile(folder, join(folder, "b.js"), "gzip")).toBeUndefined();
});
