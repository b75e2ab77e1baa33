import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { ALL } from "../../../src/core/catalogue/technologies";
import { measurementOf } from "../../../src/core/indicators/choice";
import type { Measurement } from "../../../src/core/indicators/measurement";
import { coverageOf } from "../../../src/core/provenance/coverage";
import { areasIn, raw, yearsIn } from "../raw-figures";

describe("coverageOf", () => {
  it("has the areas with any figure, and their years", () => {
    const id = "venture-capital-oecd";
    const covered = coverageOf(measurementOf(indicatorOf("INVESTMENT"), ALL) as Measurement);
    const expected = areasIn(id).filter((area) =>
      yearsIn(id).some((year) => !Number.isNaN(raw(id, "INVESTMENT", "TOTAL", area, year))),
    );
    expect(covered.map(({ area }) => area.code).sort()).toEqual([...expected].sort());
    const korea = covered.find(({ area }) => area.code === "KR")!;
    const years = yearsIn(id).filter((year) => !Number.isNaN(raw(id, "INVESTMENT", "TOTAL", "KR", year)));
    expect([korea.first, korea.last, korea.years]).toEqual([years[0], years[years.length - 1], years.length]);
  });
});
