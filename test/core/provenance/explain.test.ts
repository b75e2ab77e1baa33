import { areaOf } from "../../../src/core/catalogue/areas";
import { indicatorOf, indicators } from "../../../src/core/catalogue/indicators";
import { ALL, findTechnology, technologies, type Technology } from "../../../src/core/catalogue/technologies";
import { measurementOf, measurementsOf } from "../../../src/core/indicators/choice";
import type { Measurement } from "../../../src/core/indicators/measurement";
import { explain, sourceOf } from "../../../src/core/provenance/explain";

const bigData = measurementOf(indicatorOf("SHARE"), findTechnology("BIGDATA") as Technology) as Measurement;

describe("explain", () => {
  it("tells the reason where there is no figure", () => {
    expect(explain(bigData, areaOf("LU"), 2018)).toMatch(
      /^No figure: uspto-patents has no figures of Luxembourg/,
    );
  });

  it("of every indicator and technology is made of whole sentences, with the dataset named", () => {
    let told = 0;
    for (const indicator of indicators) {
      for (const technology of indicator.context ? [ALL] : [ALL, ...technologies]) {
        for (const measurement of measurementsOf(indicator, technology)) {
          for (const area of ["KR", "US", "EU27_2020"].map(areaOf)) {
            const text = explain(measurement, area, measurement.latest);
            if (/NaN|undefined|Infinity|\[object|null|\.\.(?!\.)| {2}/.test(text)) throw new Error(text);
            expect(text).toMatch(/\.$/);
            expect(text).toContain(measurement.dataset.id);
            told += text.startsWith("No figure") ? 0 : 1;
          }
        }
      }
    }
    expect(told).toBeGreaterThan(150);
  });
});

describe("sourceOf", () => {
  it("names the tables of the fields used, or the dataset's", () => {
    expect(sourceOf(bigData)).toContain("tables SINV-50 and SINV-51");
    const kti = measurementOf(indicatorOf("EXPORTS"), ALL) as Measurement;
    expect(sourceOf(kti)).toContain("S6-18 to S6-20");
  });

  it("of several technologies names the tables of all, each once", () => {
    const robotics = measurementOf(indicatorOf("SHARE"), findTechnology("ROB") as Technology) as Measurement;
    // Field 6 is SINV-50, field 7 SINV-51, field 25 SINV-69 (codes.csv).
    expect(sourceOf(robotics, bigData, robotics)).toContain("tables SINV-50, SINV-51 and SINV-69, ");
  });

  it("of a context indicator is its own", () => {
    const gerd = measurementOf(indicatorOf("GERD"), ALL) as Measurement;
    expect(sourceOf(gerd)).toBe("World Bank, World Development Indicators, GB.XPD.RSDV.GD.ZS");
  });
});
