import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "../../../src/data/compiled/bundle";
import { readSynonyms } from "../../../src/data/compile/read-synonyms";

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "synonyms-"));
  mkdirSync(join(root, "synonyms"));
});

afterAll(() => rmSync(root, { recursive: true }));

function read(...rows: readonly string[]): unknown {
  writeFileSync(join(root, "synonyms", "synonyms.csv"), ["kind,code,words", ...rows, ""].join("\n"));
  try {
    return readSynonyms(root, bundle);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe("readSynonyms", () => {
  it("keeps the words by kind and code, folded, each once", () => {
    expect(
      read(
        "area,BE+NL+LU,Benelux",
        "technology,MNE,Puces électroniques|puces electroniques",
        "word,since,seit",
        "table,area,Länder|Pays",
      ),
    ).toEqual({
      area: { "BE+NL+LU": "benelux" },
      technology: { MNE: "puces electroniques" },
      indicator: {},
      dataset: {},
      word: { since: "seit" },
      table: { area: "lander|pays" },
    });
  });

  it.each([
    ["an unknown kind", "thing,KR,korean", 'unknown kind "thing"'],
    ["an unknown area", "area,BE+XX,benelux", 'unknown area "XX"'],
    ["an unknown technology", "technology,CHIPS,chip", 'unknown technology "CHIPS"'],
    ["an unknown code of a dataset", "technology,WIPO:8+HS:1,chip", 'unknown technology "HS:1"'],
    ["an unknown indicator", "indicator,EXPORT,export", 'unknown indicator "EXPORT"'],
    ["a dataset of which no id has the part", "dataset,eurostat,eurostat", 'unknown dataset "eurostat"'],
  ])("names %s", (_, row, message) => {
    expect(read(row)).toBe(`synonyms/synonyms.csv:2: ${message}`);
  });

  it("names a word with two meanings of a kind, which may have one of each", () => {
    expect(read("technology,MNE,chips", "technology,PHOT,Chips")).toBe(
      'synonyms/synonyms.csv:3: "chips" means both MNE and PHOT',
    );
    expect(read("area,OECD,ocde", "dataset,oecd,ocde")).toMatchObject({ area: { OECD: "ocde" } });
  });
});
