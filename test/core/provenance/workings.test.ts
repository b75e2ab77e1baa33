import { areaOf } from "../../../src/core/catalogue/areas";
import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { ALL, findTechnology, type Technology } from "../../../src/core/catalogue/technologies";
import { measurementOf } from "../../../src/core/indicators/choice";
import type { Measurement } from "../../../src/core/indicators/measurement";
import { codesOf, workingsOf } from "../../../src/core/provenance/workings";
import { allPatents, patents, total } from "../raw-figures";

const measured = (indicator: string, technology: string): Measurement =>
  measurementOf(
    indicatorOf(indicator),
    technology === "ALL" ? ALL : (findTechnology(technology) as Technology),
  ) as Measurement;
const worked = (indicator: string, technology: string): string =>
  workingsOf(measured(indicator, technology), areaOf("KR"), 2018);
const english = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 9 });

describe("workingsOf", () => {
  it("has the numerator and the denominator of shares", () => {
    expect(worked("SHARE", "BIGDATA")).toContain("2,888 of 45,929");
    for (const [indicator, series] of [
      ["EXPORTSHARE", "EXPORTS"],
      ["IMPORTSHARE", "IMPORTS"],
    ] as const) {
      const text = worked(indicator, "HS:8542");
      for (const area of ["KR", "WORLD"]) {
        expect(text).toContain(english(total("trade-baci-hs4", series, ["8542"], area, 2018)));
      }
      expect(text).toContain("USD");
    }
  });

  it("has the four counts of a specialisation and its RTA", () => {
    const id = "uspto-patents";
    const [own, all] = [patents(id, ["8"], "KR", 2018), allPatents(id, "KR", 2018)];
    const [world, grand] = [patents(id, ["8"], "WORLD", 2018), allPatents(id, "WORLD", 2018)];
    const text = worked("RPA", "MNE");
    for (const count of [own, all, world, grand]) expect(text).toContain(english(count));
    expect(text).toContain(`RTA ${(own / all / (world / grand)).toFixed(3)}`);
  });

  it("has both sides of a balance", () => {
    const text = worked("TRADEBALANCE", "HS:8542");
    for (const series of ["EXPORTS", "IMPORTS"])
      expect(text).toContain(english(total("trade-baci-hs4", series, ["8542"], "KR", 2018)));
  });

  it("of an observation is that observation in its unit", () => {
    expect(worked("GERD", "ALL")).toBe("4.51633 % of GDP");
  });
});

describe("codesOf", () => {
  const codes = (indicator: string, technology: string): string =>
    codesOf(measured(indicator, technology), areaOf("KR"), 2018);

  it("names one code plainly, several with their parts, and none of a context indicator", () => {
    expect(codes("SHARE", "AI")).toBe("WIPO:6 Computer technology");
    expect(codes("SHARE", "BIGDATA")).toBe(
      "WIPO:6 Computer technology (2,787) + WIPO:7 IT methods for management (101)",
    );
    expect(codes("GERD", "ALL")).toBe("");
  });

  it("takes field 99 away", () => {
    expect(codes("SHARE", "ALL")).toMatch(
      /^WIPO:0 All fields \([\d,]+\) less WIPO:99 Unassigned \([\d,]+\)$/,
    );
  });
});
