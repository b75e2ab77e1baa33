import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Observations } from "../../../../src/data/edition/make/observations";
import { packageText } from "../../../../src/data/edition/make/package-text";
import { bundled, DATA } from "../published/bundled";

const text = readFileSync(join(DATA, "trade-baci-hs4/datapackage.json"), "utf8");

interface Package {
  readonly created: string;
  readonly resources: readonly {
    readonly schema: { readonly fields: readonly { name: string; type: string }[] };
  }[];
  readonly ati: { readonly lastComplete: number; readonly edition: string; readonly attribution: string };
}

it("renews years, date, release and last complete year, and leaves all else", async () => {
  const observations = bundled("trade-baci-hs4");
  observations.set({ series: "EXPORTS", code: "8542", area: "KR" }, 2025, "1.5");
  const { breaks, cautions } = (JSON.parse(text) as { ati: { breaks: []; cautions: [] } }).ati;
  const after = await packageText(text, {
    date: "2027-01-31",
    observations,
    incomplete: 1,
    conditions: { breaks, cautions },
    renamed: new Map([["V202601", "V202701"]]),
  });
  const { created, resources, ati } = JSON.parse(after) as Package;
  expect(created).toBe("2027-01-31T00:00:00Z");
  expect(resources[0]!.schema.fields.slice(-2)).toEqual([
    { name: "2024", type: "number" },
    { name: "2025", type: "number" },
  ]);
  expect(ati.lastComplete).toBe(2024);
  expect(ati.edition).toBe("release V202701, updated 2026-01-22");
  expect(ati.attribution).toContain("release V202701");
  // Its last complete year, and what names the release: the edition and the attribution; the rest is as it was.
  const lines = (each: string): string[] => each.split("\n").filter((line) => !/"name": "20\d\d"/.test(line));
  const changed = lines(after).filter((line, at) => line !== lines(text)[at]);
  expect(changed.map((line) => /"(\w+)"/.exec(line)![1])).toEqual([
    "created",
    "lastComplete",
    "edition",
    "attribution",
  ]);
});

it("writes breaks and cautions as the hand would", async () => {
  const observations = new Observations();
  const conditions = {
    breaks: [{ codes: ["9013"], areas: ["KR"], year: 2024, reason: 'A bracket ] in "a text".' }],
    cautions: [],
  };
  const once = await packageText(text, {
    date: "2027-01-31",
    observations,
    incomplete: undefined,
    conditions,
    renamed: new Map(),
  });
  expect((JSON.parse(once) as { ati: object }).ati).toMatchObject(conditions);
  const again = {
    date: "2027-01-31",
    observations,
    incomplete: undefined,
    renamed: new Map<string, string>(),
  };
  const none = await packageText(once, { ...again, conditions: { breaks: [], cautions: [] } });
  expect((JSON.parse(none) as { ati: object }).ati).toMatchObject({ breaks: [], cautions: [] });
});
