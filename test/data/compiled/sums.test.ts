import { countriesOf, datasetOf, figureOf, yearsOf } from "./figure-of";

const WIPO = ["uspto-patents", "patent-families"];
const FIELDS = [...Array.from({ length: 35 }, (_, i) => String(i + 1)), "99"];

function sum(values: readonly number[]): number {
  return values.filter((value) => !Number.isNaN(value)).reduce((total, value) => total + value, 0);
}

describe("The compiled figures", () => {
  it.each(WIPO)("have fields 1-35 and 99 add up to field 0 within 7 in every area and year: %s", (id) => {
    for (const area of datasetOf(id).areas) {
      for (const year of yearsOf(id)) {
        const all = figureOf(id, "PATENTS", "0", area, year);
        const parts = sum(FIELDS.map((field) => figureOf(id, "PATENTS", field, area, year)));
        if (!(Math.abs(parts - all) <= 7)) throw new Error(`${area} ${year}: ${parts} is not ${all}`);
      }
    }
  });

  it("have exports equal imports to the dollar in every heading and year of BACI", () => {
    const id = "trade-baci-hs4";
    const { codes, areas } = datasetOf(id);
    const economies = areas.filter((area) => area !== "WORLD" && area !== "EU27_2020");
    expect(economies).toHaveLength(100);
    let headingYears = 0;
    for (const { code } of codes) {
      for (const year of yearsOf(id)) {
        const [exports, imports] = ["EXPORTS", "IMPORTS"].map((series) =>
          sum(economies.map((area) => figureOf(id, series, code, area, year))),
        );
        const world = ["EXPORTS", "IMPORTS"].map((series) => figureOf(id, series, code, "WORLD", year));
        expect([imports, ...world]).toEqual([exports, exports, exports]);
        headingYears++;
      }
    }
    expect(headingYears).toBe(128);
  });

  it("have BACI's EU27 as the sum of its 27 members", () => {
    const members = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(
      " ",
    );
    const parts = members.map((area) => figureOf("trade-baci-hs4", "EXPORTS", "8542", area, 2023));
    expect(figureOf("trade-baci-hs4", "EXPORTS", "8542", "EU27_2020", 2023)).toBe(sum(parts));
  });

  it("show the break of HS 9013: world trade of 54, then 25 billion USD", () => {
    const world = [2021, 2022].map((year) => figureOf("trade-baci-hs4", "EXPORTS", "9013", "WORLD", year));
    expect(world.map((value) => Math.round(value / 1e9))).toEqual([54, 25]);
  });

  it("have the stages of venture capital add up to the total, but for the rounding to nine digits", () => {
    const id = "venture-capital-oecd";
    let compared = 0;
    for (const { code: series } of datasetOf(id).series) {
      for (const area of datasetOf(id).areas) {
        for (const year of yearsOf(id)) {
          const total = figureOf(id, series, "TOTAL", area, year);
          const stages = ["SEED", "STARTUP_EARLY", "LATER"].map((code) =>
            figureOf(id, series, code, area, year),
          );
          if (stages.every(Number.isNaN)) continue;
          if (!(Math.abs(sum(stages) - total) <= 1e-8 * total)) throw new Error(`${series} ${area} ${year}`);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(1000);
  });

  it.each([...WIPO, "pct-applications", "ai-patents-oecd-ip5"])(
    "have no more patents in all countries than in the world, but for half a patent a country: %s",
    (id) => {
      const countries = countriesOf(id);
      for (const { code } of datasetOf(id).codes) {
        for (const year of yearsOf(id)) {
          const parts = sum(countries.map((area) => figureOf(id, "PATENTS", code, area, year)));
          const world = figureOf(id, "PATENTS", code, "WORLD", year);
          if (!(parts <= world + countries.length / 2))
            throw new Error(`${code} ${year}: ${parts} of ${world}`);
        }
      }
    },
  );

  it("have 2,888 of 45,929 patents for Korea in the two fields of Big Data in 2018", () => {
    const patents = (area: string): number =>
      sum(["6", "7"].map((field) => figureOf("uspto-patents", "PATENTS", field, area, 2018)));
    expect([patents("KR"), patents("WORLD")]).toEqual([2888, 45929]);
  });

  it("have the levels that the cautions state for 2018, all fields", () => {
    const share = (id: string, area: string): string => {
      const all = (place: string): number =>
        figureOf(id, "PATENTS", "0", place, 2018) - figureOf(id, "PATENTS", "99", place, 2018);
      return ((100 * all(area)) / all("WORLD")).toFixed(1);
    };
    expect([share("patent-families", "KR"), share("patent-families", "EU27_2020")]).toEqual(["11.0", "8.9"]);
    expect([share("uspto-patents", "KR"), share("uspto-patents", "EU27_2020")]).toEqual(["6.4", "12.7"]);
  });

  it("have the two figures of Korea's venture capital in 2018 that the cautions state", () => {
    expect(Math.round(figureOf("venture-capital-oecd", "INVESTMENT", "TOTAL", "KR", 2018))).toBe(1977);
    expect(figureOf("venture-capital-ncses", "INVESTMENT", "TOTAL", "KR", 2018)).toBe(3356);
  });

  it("hold missing apart from zero", () => {
    expect(figureOf("trade-baci-hs4", "EXPORTS", "3818", "AZ", 2018)).toBeNaN();
    expect(figureOf("pct-applications", "PATENTS", "ALL", "AE", 2000)).toBe(0);
    expect(figureOf("venture-capital-oecd", "INVESTMENT", "SEED", "KR", 2018)).toBeNaN();
  });
});
