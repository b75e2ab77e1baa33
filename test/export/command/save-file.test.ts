import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { saveFile } from "../../../src/export/command/save-file";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "ati-save-"));
});
afterEach(() => rm(folder, { recursive: true }));

it("replaces an older file by a whole one", async () => {
  const out = path.join(folder, "a.xlsx");
  await writeFile(out, "older and longer");
  await saveFile(out, Buffer.from("newer"));
  expect(await readFile(out, "utf8")).toBe("newer");
  expect(await readdir(folder)).toEqual(["a.xlsx"]);
});

it("leaves a file of another export beside it alone", async () => {
  const out = path.join(folder, "a.xlsx");
  await writeFile(`${out}.part`, "mine");
  await saveFile(out, Buffer.from("newer"));
  expect((await readdir(folder)).sort()).toEqual(["a.xlsx", "a.xlsx.part"]);
  expect(await readFile(`${out}.part`, "utf8")).toBe("mine");
});

it("says what it could not write, and leaves nothing behind", async () => {
  await expect(saveFile(path.join(folder, "no", "a.xlsx"), Buffer.from("x"))).rejects.toThrow(
    /a\.xlsx" cannot be written \(ENOENT\)\.$/,
  );
  expect(await readdir(folder)).toEqual([]);
});

it("takes names as long as the system does, and says of a longer or an impossible one that it cannot", async () => {
  const longest = `${"a".repeat(250)}.xlsx`;
  await saveFile(path.join(folder, longest), Buffer.from("x"));
  expect(await readdir(folder)).toEqual([longest]);
  await expect(saveFile(path.join(folder, `a${longest}`), Buffer.from("x"))).rejects.toThrow(
    /cannot be written \(ENAMETOOLONG\)\.$/,
  );
  await expect(saveFile(path.join(folder, "a\0.xlsx"), Buffer.from("x"))).rejects.toThrow(
    /cannot be written \(ERR_INVALID_ARG_VALUE\)\.$/,
  );
  expect(await readdir(folder)).toEqual([longest]);
});
