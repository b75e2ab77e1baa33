import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPackages } from "../../../src/data/compile/find-packages";
import { readEdition } from "../../../src/data/compile/read-edition";
import { readPackage } from "../../../src/data/compile/read-package";

const DATA = join(__dirname, "..", "..", "..", "src", "data");

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "packages-"));
});

afterEach(() => rmSync(root, { recursive: true }));

function addPackage(folder: string): void {
  mkdirSync(join(root, folder), { recursive: true });
  const keys = { title: "", created: "2020-01-01", licenses: [], sources: [], contributors: [] };
  const name = folder.replace("/", "-");
  const json = { name, ...keys, resources: [{ path: "rows.csv", bytes: 2, hash: "" }] };
  writeFileSync(join(root, folder, "datapackage.json"), JSON.stringify(json));
  writeFileSync(join(root, folder, "rows.csv"), "a\n");
}

const edition = (): string =>
  readEdition(
    root,
    findPackages(root).map((folder) => readPackage(root, folder)),
  ).hash;

describe("findPackages", () => {
  it("finds folders with a package one and two levels down, none inside another", () => {
    ["report/facts", "areas", "report/flags", "areas/inner", "a/b/c"].forEach(addPackage);
    mkdirSync(join(root, "import"));
    expect(findPackages(root)).toEqual(["areas", "report/facts", "report/flags"]);
  });

  it("finds the tables of the report beside the datasets", () => {
    expect(findPackages(DATA)).toEqual(
      expect.arrayContaining([
        "report/bibliography",
        "report/facts",
        "report/flags",
        "report/footnotes",
        "report/policies",
        "report/statements",
        "uspto-patents",
      ]),
    );
  });

  it("lets the edition change with a table two levels down", () => {
    ["areas", "report/facts"].forEach(addPackage);
    const before = edition();
    writeFileSync(join(root, "report", "facts", "rows.csv"), "b\n");
    expect(edition()).not.toBe(before);
  });
});
