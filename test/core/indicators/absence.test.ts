import { areaOf } from "../../../src/core/catalogue/areas";
import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { ALL, findTechnology, type Technology } from "../../../src/core/catalogue/technologies";
import { datasetOf } from "../../../src/core/figures/store";
import { absence, yearsOf } from "../../../src/core/indicators/absence";
import { measurementOf } from "../../../src/core/indicators/choice";
import type { Measurement } from "../../../src/core/indicators/measurement";
import { raw, yearsIn } from "../raw-figures";

const measured = (indicator: string, technology?: string, dataset?: string): Measurement =>
  measurementOf(
    indicatorOf(indicator),
    technology === undefined ? ALL : (findTechnology(technology) as Technology),
    dataset === undefined ? undefined : datasetOf(dataset),
  ) as Measurement;
const reason = (measurement: Measurement, area: string, year: number): string =>
  absence(measurement, areaOf(area), year).message;

describe("absence", () => {
  it("tells a group that it has no figure of its own", () => {
    expect(absence(measured("SHARE"), areaOf("G7"), 2018).kind).toBe("invalid");
    expect(reason(measured("SHARE"), "G7", 2018)).toContain('ATI.LIST("areas","G7")');
  });

  it("tells which years a dataset covers, and which dataset has the one asked for", () => {
    expect(reason(measured("SHARE"), "KR", 2021)).toBe(
      'uspto-patents covers 1998 to 2020, not 2021. Try dataset "pct-applications" or "uspto-patents-2024".',
    );
    expect(reason(measured("SHARE"), "KR", 1990)).toBe("uspto-patents covers 1998 to 2020, not 1990.");
  });

  it("tells which years an area has where the one asked for is missing", () => {
    expect(reason(measured("GERDNCSES"), "KR", 2018)).toBe(
      "context-indicators has no figure of South Korea for R&D expenditure, % of GDP (NCSES) in 2018; it has 2000, 2010 and 2021.",
    );
  });

  it("tells where nothing was counted from where nothing is known", () => {
    expect(raw("pct-applications", "PATENTS", "ALL", "AE", 2000)).toBe(0);
    expect(reason(measured("RPA", "PCT:ELECTRICAL"), "AE", 2000)).toContain(
      "counts nothing for United Arab Emirates in 2000",
    );
  });

  it("names the near area of a dataset that lacks the one asked for", () => {
    expect(reason(measured("SHARE", undefined, "pct-applications"), "EU27_2020", 2018)).toContain(
      'Try area "R_EU27_EPO"',
    );
    expect(reason(measured("SHARE", undefined, "pct-applications"), "GB", 2018)).toContain(
      "The United Kingdom files at the European Patent Office",
    );
  });
});

describe("yearsOf", () => {
  it("are those with a value", () => {
    const expected = yearsIn("context-indicators").filter(
      (year) => !Number.isNaN(raw("context-indicators", "GERD", "", "KR", year)),
    );
    expect(yearsOf(measured("GERD"), areaOf("KR"))).toEqual(expected);
    expect(yearsOf(measured("SHARE"), areaOf("LU"))).toEqual([]);
  });
});
