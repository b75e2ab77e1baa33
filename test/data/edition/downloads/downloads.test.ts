import { missingLines } from "../../../../src/data/edition/downloads/missing";
import { filesOf } from "../../../../src/data/edition/downloads/find-files";
import { sortDownloads } from "../../../../src/data/edition/downloads/sort-downloads";
import { readDownloads, readRules } from "../../../../src/data/edition/downloads/wanted";
import { bundle } from "../../../../src/data/compiled/bundle";
import { bundled, DATA } from "../published/bundled";

const downloads = readDownloads(DATA);

describe("The table of what belongs into the folder", () => {
  it.each(readRules(DATA).map((rule) => [rule.dataset, rule] as const))(
    "feeds series and codes that %s has, and says how many years at its end are incomplete",
    (id, rule) => {
      const dataset = bundle.datasets.find((each) => each.id === id)!;
      const own = downloads.filter((each) => each.dataset === id);
      expect(own.length).toBeGreaterThan(0);
      const known = new Set(bundled(id).keys.map(({ series, code }) => `${series} ${code}`));
      for (const { series, code, format } of own)
        if (format !== "baci") expect([...known]).toContain(`${series} ${code}`);
      const incomplete = dataset.lastComplete === null ? undefined : dataset.lastYear - dataset.lastComplete;
      expect(rule.incomplete).toBe(incomplete);
    },
  );

  it("gives every code of a dataset that has its tables", () => {
    for (const id of new Set(
      downloads.filter(({ series }) => series === "PATENTS").map(({ dataset }) => dataset),
    )) {
      const codes = bundle.datasets.find((each) => each.id === id)!.codes.map(({ code }) => code);
      expect(
        downloads
          .filter(({ dataset }) => dataset === id)
          .map(({ code }) => code)
          .sort(),
      ).toEqual(codes.sort());
    }
  });

  it("has a licence and an address in every row, and a name that an address gives fits its pattern", () => {
    for (const { licence, page, download, pattern } of downloads) {
      expect(licence).not.toBe("");
      expect(page).toMatch(/^https:\/\//);
      if (download !== "")
        expect(filesOf(pattern, [pattern.split("|")[0]!.replaceAll("*", "")])).toHaveLength(1);
    }
  });

  it("knows every dataset that it feeds", () => {
    const rules = readRules(DATA).map(({ dataset }) => dataset);
    expect([...new Set(downloads.map(({ dataset }) => dataset))].sort()).toEqual([...rules].sort());
  });
});

describe("What is missing", () => {
  it("is a line a file, with what it feeds and its address", () => {
    const { missing } = sortDownloads(DATA, ["ict-use-by-businesses-oecd"], []);
    const [line, ...others] = missingLines(missing);
    expect(others).toEqual([]);
    expect(line).toContain(
      "- *DSD_ICT_B@DF_BUSINESSES*.csv (OECD, OECD.STI.DEP,DSD_ICT_B@DF_BUSINESSES,1.0; CC BY 4.0) for " +
        "ict-use-by-businesses-oecd: USE AI, USE BIGDATA, USE CLOUD, USE IOT, ICTSPECIALISTS, WEBSITE, from https://sdmx.oecd.org/",
    );
  });

  it("says by hand where a file has no address of its own", () => {
    const { missing } = sortDownloads(DATA, ["venture-capital-ncses-2024"], []);
    expect(missingLines(missing)).toEqual([
      "- NCSES, nsb20241 SINV-31 (US government work, public domain (third-party input)), called like " +
        "*nsb20241*sinv*31.xlsx or *nsb20241*sinv*31.csv, for venture-capital-ncses-2024, by hand from " +
        "https://ncses.nsf.gov/pubs/nsb20241/data",
    ]);
  });

  it("keeps a series back where one of its tables is not there, and makes the others", () => {
    const files = ["API_IT.NET.USER.ZS_DS2_en_csv_v2_1.zip", "nsb20241-sinv-4.csv"];
    const { ready } = sortDownloads(DATA, [], files);
    expect(ready.map(({ rule, downloads: own }) => [rule.dataset, own.map(({ series }) => series)])).toEqual([
      ["context-indicators", ["INTERNETUSERS"]],
    ]);
  });
});
