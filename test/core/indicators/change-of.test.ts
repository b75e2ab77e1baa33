import { areaOf } from "../../../src/core/catalogue/areas";
import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { findTechnology, type Technology } from "../../../src/core/catalogue/technologies";
import { changeOf } from "../../../src/core/indicators/change-of";
import { measurementOf } from "../../../src/core/indicators/choice";
import type { Measurement } from "../../../src/core/indicators/measurement";
import { patents } from "../raw-figures";

const measured = (indicator: string, technology: string): Measurement =>
  measurementOf(indicatorOf(indicator), findTechnology(technology) as Technology) as Measurement;
const korea = areaOf("KR");

describe("changeOf", () => {
  it("computes from the two figures", () => {
    const [from, to] = [2010, 2018].map((year) => patents("uspto-patents", ["25"], "KR", year)) as [
      number,
      number,
    ];
    expect(changeOf(measured("PATENTS", "ROB"), korea, 2010, 2018, "difference")).toBe(to - from);
  });

  it("refuses what would mean nothing before it looks for figures", () => {
    expect(changeOf(measured("PATENTS", "ROB"), korea, 1900, 1900, "difference")).toMatchObject({
      kind: "invalid",
    });
    expect(changeOf(measured("RPA", "ROB"), korea, 1900, 1901, "percent")).toMatchObject({ kind: "invalid" });
  });

  it("gives no change across a break, and none where a figure is missing", () => {
    expect(changeOf(measured("IMPORTS", "PHOT"), korea, 2021, 2022, "difference")).toMatchObject({
      kind: "unavailable",
      message: expect.stringContaining("2022") as string,
    });
    expect(changeOf(measured("PATENTS", "ROB"), korea, 2018, 2050, "difference")).toMatchObject({
      kind: "unavailable",
    });
  });
});
