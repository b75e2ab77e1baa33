import { datasetOf } from "../../../src/core/figures/store";
import { knownValue, type Known } from "../../../src/core/report/known-value";
import { setOf } from "./judge";
import { mapped, sourceOf, valuesOver } from "./raw-values";
import { raw } from "../raw-figures";

const known = (dataset: string, indicator: string, area: string, technology: string, year: string): Known =>
  knownValue(datasetOf(dataset), indicator, area, technology, year);
const unknown = { unknown: expect.stringMatching(/\S/) as string };

describe("A value that a verdict may rest on", () => {
  const valueOf = valuesOver(raw);

  it.each([
    ["uspto-patents", "SHARE"],
    ["uspto-patents", "RPA"],
    ["patent-families", "RPA"],
    ["ai-patents-oecd-ip5", "SHARE"],
    ["trade-baci-hs4", "EXPORTSHARE"],
    ["trade-baci-hs4", "TRADEBALANCE"],
  ])("is that of the raw counts in %s, %s, and nothing where codes are a proxy or none", (id, indicator) => {
    let compared = 0;
    for (const technology of setOf("*")) {
      for (const area of ["KR", "EU27_2020"]) {
        const found = known(id, indicator, area, technology, "2018");
        const grade = mapped(sourceOf(id), technology, indicator)?.grade;
        if (grade === undefined || grade === "proxy") {
          expect(found).toEqual(unknown);
        } else {
          const value = valueOf(sourceOf(id), indicator, area, technology, 2018);
          expect(found).toEqual({ value: expect.closeTo(value, 10) as number });
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(1);
  });

  it("is unknown of a proxy, and says so", () => {
    expect(known("uspto-patents", "SHARE", "KR", "IOT", "2018")).toEqual({
      unknown: "Internet of Things is measured by a proxy only",
    });
    expect(known("trade-baci-hs4", "EXPORTSHARE", "KR", "BIGDATA", "2018")).toEqual({
      unknown: "Big Data is measured by a proxy only",
    });
  });

  it("is unknown of a technology outside the dataset", () => {
    expect(known("ai-patents-oecd-ip5", "SHARE", "KR", "MNE", "2018")).toEqual(unknown);
    expect(known("trade-baci-hs4", "EXPORTSHARE", "KR", "SEC", "2018")).toEqual(unknown);
  });

  it("is unknown over a span of years and outside the dataset's years", () => {
    expect(known("venture-capital-us-cn-by-technology", "INVESTMENT", "US", "AI", "2015:2020")).toEqual({
      unknown: "2015:2020 is no single year",
    });
    expect(known("trade-baci-hs4", "EXPORTSHARE", "KR", "MNE", "2016")).toEqual(unknown);
  });

  it("is unknown of an area outside the dataset", () => {
    expect(known("venture-capital-us-cn-by-technology", "INVESTMENT", "KR", "AI", "2018")).toEqual(unknown);
  });

  it("is unknown where too many patents have no field", () => {
    const none = raw("patent-families", "PATENTS", "99", "IT", 2010);
    expect(none / raw("patent-families", "PATENTS", "0", "IT", 2010)).toBeGreaterThan(0.3);
    expect(known("patent-families", "RPA", "IT", "MNE", "2010")).toEqual(unknown);
  });
});
