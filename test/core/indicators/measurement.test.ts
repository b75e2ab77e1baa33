import { areaOf } from "../../../src/core/catalogue/areas";
import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { ALL, findTechnology, type Technology } from "../../../src/core/catalogue/technologies";
import { datasetOf } from "../../../src/core/figures/store";
import { measurementOf } from "../../../src/core/indicators/choice";
import type { Measurement } from "../../../src/core/indicators/measurement";
import { allPatents, raw, total, unassignedPart } from "../raw-figures";

const measured = (indicator: string, technology: string, dataset?: string): Measurement =>
  measurementOf(
    indicatorOf(indicator),
    technology === "ALL" ? ALL : (findTechnology(technology) as Technology),
    dataset === undefined ? undefined : datasetOf(dataset),
  ) as Measurement;

describe("Measurement", () => {
  it("turns dollars into millions only where the unit is dollars", () => {
    expect(measured("EXPORTS", "HS:8542").value(areaOf("KR"), 2018)).toBe(
      raw("trade-baci-hs4", "EXPORTS", "8542", "KR", 2018) / 1e6,
    );
    expect(measured("EXPORTS", "KTI:HIGH").value(areaOf("KR"), 2018)).toBe(
      raw("trade-kti-ncses", "EXPORTS", "HIGH", "KR", 2018),
    );
    expect(measured("HIGHTECHEXPORTS", "ALL").value(areaOf("KR"), 2018)).toBe(
      raw("context-indicators", "HIGHTECHEXPORTS", "", "KR", 2018),
    );
  });

  it("adds up series in the dataset's unit", () => {
    const codes = ["8541", "8542"];
    expect(measured("TRADEBALANCE", "MNE").total("IMPORTS", areaOf("KR"), 2018)).toBe(
      total("trade-baci-hs4", "IMPORTS", codes, "KR", 2018),
    );
    expect(measured("RPA", "MNE").totalOfAll(areaOf("KR"), 2018)).toBe(
      allPatents("uspto-patents", "KR", 2018),
    );
  });

  it.each([
    ["SHARE", "ALL", "uspto-patents", 2020],
    ["SHARE", "ALL", "patent-families", 2020],
    ["SHARE", "AI", "ai-patents-oecd-ip5", 2020],
    ["SHARE", "ALL", "pct-applications", 2022],
    ["EXPORTS", "MNE", "trade-baci-hs4", 2023],
    ["EXPORTS", "ALL", "trade-kti-ncses", 2018],
    ["INVESTMENT", "ALL", "venture-capital-oecd", 2024],
    ["INVESTMENT", "ALL", "venture-capital-ncses", 2018],
    ["INVESTMENT", "BIGDATA", "venture-capital-us-cn-by-technology", 2018],
    ["STARTUPS", "AI", "ai-companies-deals-us-cn", 2018],
    ["VALUEADDED", "ALL", "kti-value-added-exports", 2022],
  ])("of %s of %s in %s has as its latest year %i", (indicator, technology, dataset, year) => {
    const measurement = measured(indicator, technology, dataset);
    expect(measurement.yearOf("latest")).toBe(year);
    expect(measurement.yearOf(2015)).toBe(2015);
  });

  it("has no value outside its areas and years", () => {
    const share = measured("SHARE", "AI");
    expect([
      share.value(areaOf("LU"), 2018),
      share.value(areaOf("KR"), 1997),
      share.value(areaOf("KR"), 2021),
    ]).toEqual([NaN, NaN, NaN]);
  });

  it("does not remember the area of one value in the next", () => {
    const share = measured("SHARE", "AI");
    const korea = share.value(areaOf("KR"), 2018);
    share.value(areaOf("US"), 2010);
    expect(share.value(areaOf("KR"), 2018)).toBe(korea);
  });

  it("knows the part of patents in no field, 0 where the dataset has no such class", () => {
    expect(measured("SHARE", "AI", "patent-families").unassigned(areaOf("IT"), 2010)).toBe(
      unassignedPart("patent-families", "IT", 2010),
    );
    expect(measured("SHARE", "ALL", "pct-applications").unassigned(areaOf("KR"), 2018)).toBe(0);
  });

  it("sizes areas by patents, or by their part of the world's trade, and else not", () => {
    const traded = (area: string): number =>
      total("trade-baci-hs4", "EXPORTS", ["8542"], area, 2018) +
      total("trade-baci-hs4", "IMPORTS", ["8542"], area, 2018);
    expect(measured("RPA", "MNE").size(areaOf("KR"), 2018)).toBe(
      raw("uspto-patents", "PATENTS", "8", "KR", 2018),
    );
    expect(measured("EXPORTS", "HS:8542").size(areaOf("KR"), 2018)).toBeCloseTo(
      traded("KR") / traded("WORLD"),
      12,
    );
    expect(measured("INVESTMENT", "ALL").size(areaOf("KR"), 2018)).toBeUndefined();
    expect(measured("GERD", "ALL").size(areaOf("KR"), 2018)).toBeUndefined();
  });
});
