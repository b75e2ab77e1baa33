import { readFileSync } from "node:fs";
import path from "node:path";
import { CITATION_STYLES } from "../../../src/core/provenance/cite";
import { citeReport, reportPublication } from "../../../src/core/provenance/cite-report";

const described = JSON.parse(
  readFileSync(path.join(__dirname, "../../../src/data/report/facts/datapackage.json"), "utf8"),
) as {
  licenses: { title: string; path: string }[];
  sources: { title: string; path: string }[];
};

describe("citeReport", () => {
  it("names producer, year, title and address", () => {
    expect(citeReport("text")).toBe(
      "European Commission (2021). Advanced Technologies for Industry: South Korea. June 2021. " +
        "© European Union, 2021. https://doi.org/10.2826/09523",
    );
    expect(citeReport("bibtex")).toMatch(
      /^@techreport\{ati-south-korea,\n {2}author = \{\{European Commission/,
    );
    expect(citeReport("bibtex")).toContain("doi = {10.2826/09523}");
    expect(CITATION_STYLES.map(citeReport).at(-1)).toBe("https://doi.org/10.2826/09523");
  });

  it("says of the report what stands beside its rows", () => {
    const { licence, producer, title, date, doi, rights, url } = reportPublication;
    expect(described.licenses).toEqual([expect.objectContaining({ title: licence.name, path: licence.url })]);
    expect(described.sources).toEqual([
      { title: `${producer}, "${title}", ${date}, doi ${doi}, ${rights}`, path: url },
    ]);
  });
});
