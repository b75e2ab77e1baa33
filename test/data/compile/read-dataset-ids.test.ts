import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDatasetIds, type DatasetIds } from "../../../src/data/compile/read-dataset-ids";
import type { PackageJson } from "../../../src/data/compile/package-json";
import type { DataPackage } from "../../../src/data/compile/read-package";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "ids-"));
  mkdirSync(join(root, "ids"));
});
afterAll(() => rmSync(root, { recursive: true }));

const bundled = (name: string, prefix: string): DataPackage => ({
  folder: name,
  file: `${name}/datapackage.json`,
  text: `{\n"name": "${name}",\n"prefix": "${prefix}"}`,
  json: { name, ati: { prefix } } as unknown as PackageJson,
});

function idsOf(...rows: string[]): DatasetIds {
  writeFileSync(
    join(root, "ids/datasets.csv"),
    ["id,prefix,optional,announced,gone,reason", ...rows, ""].join("\n"),
  );
  return readDatasetIds(root, [bundled("patents", "P"), bundled("trade", "T")]);
}

const HERE = ["patents,P,,,,", "trade,T,,,,"];

describe("The ids of datasets", () => {
  it("are those that are bundled", () => {
    expect(idsOf(...HERE)).toEqual({ absent: [], goingOf: new Map() });
  });

  it("may be of one that an edition need not have", () => {
    expect(idsOf(...HERE, "more,M,yes,,,One query counts it").absent).toEqual([
      { id: "more", prefix: "M", why: "One query counts it" },
    ]);
  });

  it("tell that a dataset goes, in an edition before, and afterwards why it went", () => {
    const going = idsOf("patents,P,,2027-01-31,,Its producer ended it", "trade,T,,,,");
    expect([...going.goingOf]).toEqual([
      ["patents", "The next edition will not have this dataset: Its producer ended it."],
    ]);
    expect(idsOf(...HERE, "old,O,,2027-01-31,2027-06-30,Its producer ended it")).toEqual({
      absent: [
        { id: "old", prefix: "O", why: "It went with the edition of 2027-06-30: Its producer ended it" },
      ],
      goingOf: new Map(),
    });
  });

  it.each<[string, readonly string[], string]>([
    [
      "lost without a word",
      [...HERE, "old,O,,,,"],
      "ids/datasets.csv:4: old is not there: a dataset that goes is announced in an edition before, and gets the day on which it went",
    ],
    [
      "announced and lost at once",
      [...HERE, "old,O,,2027-06-30,2027-06-30,Ended"],
      "ids/datasets.csv:4: old goes on 2027-06-30 and has to be announced in an edition before",
    ],
    [
      "lost unannounced",
      [...HERE, "old,O,,,2027-06-30,Ended"],
      "ids/datasets.csv:4: old goes on 2027-06-30 and has to be announced in an edition before",
    ],
    [
      "going for no reason",
      ["patents,P,,2027-01-31,,", "trade,T,,,,"],
      "ids/datasets.csv:2: no reason why patents goes",
    ],
    [
      "going some day",
      ["patents,P,,soon,,Ended", "trade,T,,,,"],
      'ids/datasets.csv:2: "soon" is not a day; write it as 2027-01-31',
    ],
    ["new without a row", ["patents,P,,,,"], 'trade/datapackage.json:2: ids/datasets.csv has no row "trade"'],
    [
      "used again",
      ["patents,P,,,,", "trade,T,,2027-01-31,2027-06-30,Ended"],
      'trade/datapackage.json:2: "trade" went on 2027-06-30: take another id',
    ],
    [
      "of another prefix",
      ["patents,P,,,,", "trade,X,,,,"],
      'trade/datapackage.json:3: prefix "T", and "X" in ids/datasets.csv',
    ],
    ["written twice", [...HERE, "trade,T,,,,"], "ids/datasets.csv:4: duplicate key trade, first on line 3"],
  ])("are refused where one is %s", (_, rows, sentence) => {
    expect(() => idsOf(...rows)).toThrow(sentence);
  });
});
