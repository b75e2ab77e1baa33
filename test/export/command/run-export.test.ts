import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runExport } from "../../../src/export/command/run-export";

const NOW = new Date("2026-01-02T03:04:05Z");
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "ati-export-"));
});
afterEach(() => rm(folder, { recursive: true }));

const file = (name: string) => path.join(folder, name);

it("writes a comparison sheet and says what it wrote", async () => {
  const said = await runExport(
    [
      "--template",
      "head-to-head",
      "--areas",
      "Korea,EU27",
      "--technologies",
      "Robotics,BIGDATA",
      "--out",
      file("a.xlsx"),
    ],
    NOW,
  );
  expect(said.ok).toBe(true);
  expect(said.text).toMatch(/a\.xlsx: \d+ rows, \d+ columns, 3 charts\.$/);
  // A zip archive, as every .xlsx is.
  expect((await readFile(file("a.xlsx"))).subarray(0, 2).toString()).toBe("PK");
  expect(await readdir(folder)).toEqual(["a.xlsx"]);
});

it.each([
  [
    "an unknown template",
    ["--template", "head2head"],
    'Unknown template "head2head": give --template profile, ',
  ],
  ["no template", ["--areas", "KR,JP"], 'Unknown template "": '],
  [
    "an unknown area",
    ["--template", "trend", "--areas", "KR,Germny"],
    'Unknown area "Germny". Did you mean "Germany"?',
  ],
  ["an unknown technology", ["--template", "trend", "--technologies", "Big Dta"], 'Did you mean "Big Data"?'],
  ["an unknown indicator", ["--template", "trend", "--indicators", "SHRE"], 'Unknown indicator "SHRE"'],
  ["an unknown dataset", ["--template", "trend", "--dataset", "uspto"], 'dataset "uspto"'],
  ["an unknown peer group", ["--template", "profile", "--peers", "G77"], 'Unknown area "G77"'],
  [
    "a peer without members",
    ["--template", "profile", "--peers", "JP"],
    '"JP" has no members; --peers takes a group, or several areas.',
  ],
  ["no peers", ["--template", "profile", "--peers", ","], "Give a group or areas to compare with"],
  ["too few areas", ["--template", "head-to-head", "--areas", "KR"], "takes 2 areas, not 1."],
  ["a year that is none", ["--template", "trend", "--to", "20018"], '"20018" is no year'],
  [
    "years the wrong way round",
    ["--template", "trend", "--from", "2018", "--to", "2010"],
    "The years run from 2018 to 2010; the first must lie before the last.",
  ],
  ["a year of another age", ["--template", "trend", "--to", "3000"], "3000 is not one from 1900 to 2100"],
  [
    "a pair of the same",
    ["--template", "head-to-head", "--areas", "KR,South Korea"],
    "Head to head compares two different areas; both are South Korea.",
  ],
  [
    "a group in the place of an area",
    ["--template", "profile", "--areas", "G7"],
    "Country profile takes single areas; Group of Seven is a group.",
  ],
  ["an unknown order", ["--template", "trend", "--order", "size"], 'Unknown order "size"'],
  ["an unknown option", ["--templat", "trend"], "--templat"],
])("says %s in one line and writes nothing", async (_what, options, words) => {
  const said = await runExport([...options, "--out", file("a.xlsx")], NOW);
  expect(said.ok).toBe(false);
  expect(said.text).toContain(words);
  expect(said.text).not.toContain("\n");
  expect(await readdir(folder)).toEqual([]);
});

it.each([
  ["no file", [], "--out"],
  ["a file that is no workbook", ["--out", "a.csv"], "must end with .xlsx"],
])("asks for a file when given %s", async (_what, options, words) => {
  const said = await runExport(["--template", "trend", ...options], NOW);
  expect(said.ok).toBe(false);
  expect(said.text).toContain(words);
});

it("keeps what is there when the file cannot be written", async () => {
  await mkdir(file("taken.xlsx"));
  await writeFile(file("taken.xlsx/mine"), "mine");
  const said = await runExport(["--template", "trend", "--out", file("taken.xlsx")], NOW);
  expect(said.ok).toBe(false);
  expect(said.text).toMatch(/^".*taken\.xlsx" cannot be written \(E\w+\)\.$/);
  expect(await readdir(folder)).toEqual(["taken.xlsx"]);
  const nowhere = await runExport(["--template", "trend", "--out", file("no/such/a.xlsx")], NOW);
  expect(nowhere.text).toContain("cannot be written (ENOENT)");
});

it("takes a name with a comma in it for one area", async () => {
  const said = await runExport(
    ["--template", "head-to-head", "--areas", "Korea, Rep.,EU27", "--out", file("a.xlsx")],
    NOW,
  );
  expect(said.text).toMatch(/a\.xlsx: \d+ rows/);
});

it("replaces a link by the file, and leaves what it leads to alone", async () => {
  await writeFile(file("mine.txt"), "mine");
  await symlink(file("mine.txt"), file("a.xlsx"));
  const said = await runExport(["--template", "trend", "--out", file("a.xlsx")], NOW);
  expect(said.ok).toBe(true);
  expect((await readFile(file("a.xlsx"))).subarray(0, 2).toString()).toBe("PK");
  expect(await readFile(file("mine.txt"), "utf8")).toBe("mine");
});

it("writes whole files when two are written at once, and leaves nothing beside them", async () => {
  const write = (template: string) => runExport(["--template", template, "--out", file("a.xlsx")], NOW);
  const alone = new Map<string, string>();
  for (const template of ["trend", "league"]) {
    await write(template);
    alone.set(template, (await readFile(file("a.xlsx"))).toString("base64"));
  }
  const said = await Promise.all([write("trend"), write("league")]);
  expect(said.map(({ ok }) => ok)).toEqual([true, true]);
  expect([...alone.values()]).toContain((await readFile(file("a.xlsx"))).toString("base64"));
  expect(await readdir(folder)).toEqual(["a.xlsx"]);
});

it("helps when asked to, and when nothing is asked", async () => {
  for (const given of [[], ["--help"]]) {
    const { ok, text } = await runExport(given, NOW);
    expect(ok).toBe(true);
    expect(text).toContain("--template");
  }
});
