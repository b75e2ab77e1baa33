import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { editionIn, keepEdition } from "../../../src/hosting/editions/keep-edition";
import { filesUnder } from "../../../src/hosting/files-under";
import { MANIFEST, madeUpDist, METADATA } from "../release/made-up-dist";

let dist: string;
let editions: string;
beforeEach(() => {
  dist = madeUpDist();
  writeFileSync(join(dist, "edition.json"), '{"date":"2027-01-31","hash":"01234567"}');
  editions = join(dist, "e");
});
afterEach(() => rmSync(dist, { recursive: true }));

const read = (file: string): string => readFileSync(join(editions, "2027-01-31", file), "utf8");

it("keeps an edition in a folder of its own, under the address that it has there", () => {
  expect(keepEdition(dist, editions)).toBe(true);
  const files = filesUnder(join(editions, "2027-01-31"));
  expect(files).toEqual(
    expect.arrayContaining([
      "assets/icon-16.png",
      "edition.json",
      "functions.js",
      "functions.json",
      "manifest.xml",
    ]),
  );
  expect(files.filter((file) => /^(playground|e)\/|\.(map|br|gz)$/.test(file))).toEqual([]);
  const at = '"https://localhost:3000/e/2027-01-31/';
  expect(read("manifest.xml")).toBe(MANIFEST.replaceAll('"https://localhost:3000/', at));
  expect(read("manifest.xml")).toContain(`${at}taskpane.html"`);
  expect(read("functions.json")).toBe(METADATA.replaceAll('"https://localhost:3000/', at));
  expect(read("functions.js")).toBe(readFileSync(join(dist, "functions.js"), "utf8"));
});

it("leaves an edition as it is that is there", () => {
  keepEdition(dist, editions);
  writeFileSync(join(dist, "functions.js"), "changed");
  expect(keepEdition(dist, editions)).toBe(false);
  expect(read("functions.js")).not.toBe("changed");
});

it("keeps those before beside it", () => {
  keepEdition(dist, editions);
  writeFileSync(join(dist, "edition.json"), '{"date":"2027-06-30","hash":"89abcdef"}');
  expect(keepEdition(dist, editions)).toBe(true);
  expect(existsSync(join(editions, "2027-01-31/manifest.xml"))).toBe(true);
  expect(existsSync(join(editions, "2027-06-30/e"))).toBe(false);
});

it("says what is wrong with a folder that names no edition", () => {
  writeFileSync(join(dist, "edition.json"), '{"date":"../.."}');
  expect(() => editionIn(dist)).toThrow('edition.json has the date "../.."');
});
