import { areaOf } from "../../../src/core/catalogue/areas";
import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { findTechnology, ALL, type Technology } from "../../../src/core/catalogue/technologies";
import { measurementOf } from "../../../src/core/indicators/choice";
import type { Measurement } from "../../../src/core/indicators/measurement";
import { otherDatasets, readOther } from "../../../src/core/provenance/other-datasets";
import { countriesIn, raw, rpaOf, shareOf } from "../raw-figures";

const measured = (indicator: string, technology: Technology): Measurement =>
  measurementOf(indicatorOf(indicator), technology) as Measurement;
const ai = findTechnology("AI") as Technology;

describe("otherDatasets", () => {
  it("have the same figure of other datasets, in the order of preference", () => {
    const found = otherDatasets(measured("SHARE", ai), areaOf("KR"), 2018);
    expect(found.map(({ measurement, value }) => [measurement.dataset.id, value])).toEqual([
      ["patent-families", expect.closeTo(shareOf("patent-families", ["6"], "KR", 2018), 12)],
      ["ai-patents-oecd-ip5", expect.closeTo(shareOf("ai-patents-oecd-ip5", ["AI"], "KR", 2018), 12)],
    ]);
  });

  it("leave out those without a figure of the place", () => {
    expect(otherDatasets(measured("INVESTMENT", ALL), areaOf("KR"), 2022)).toEqual([]);
    const one = otherDatasets(measured("INVESTMENT", ALL), areaOf("KR"), 2018);
    expect(one.map(({ value }) => value)).toEqual([
      raw("venture-capital-ncses", "INVESTMENT", "TOTAL", "KR", 2018),
    ]);
    expect(readOther(one[0]!)).toMatch(/^venture-capital-ncses gives 3,356 million USD/);
  });

  it("say that the sign differs where it does, and only there", () => {
    let differing = 0;
    for (const area of countriesIn("uspto-patents")) {
      const signs = ["uspto-patents", "patent-families"].map((id) => Math.sign(rpaOf(id, ["8"], area, 2018)));
      for (const { measurement, differs } of otherDatasets(
        measured("RPA", findTechnology("MNE") as Technology),
        areaOf(area),
        2018,
      )) {
        if (measurement.dataset.id !== "patent-families" || signs.some(Number.isNaN)) continue;
        const opposite = signs[0]! * signs[1]! < 0;
        differing += opposite ? 1 : 0;
        expect([area, differs]).toEqual([area, opposite ? "the opposite sign" : ""]);
      }
    }
    expect(differing).toBeGreaterThan(0);
  });

  it("do not rank the world", () => {
    for (const { differs } of otherDatasets(measured("PATENTS", ai), areaOf("WORLD"), 2018))
      expect(differs).toBe("");
  });
});
