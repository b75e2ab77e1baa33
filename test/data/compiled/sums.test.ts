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

  it("have the five sectors of uspto-patents-2024 add up to all patents, but for those of no field", () => {
    const id = "uspto-patents-2024";
    let compared = 0;
    for (const area of datasetOf(id).areas) {
      for (const year of yearsOf(id).filter((each) => each >= 2000)) {
        const all = figureOf(id, "PATENTS", "ALL", area, year);
        const parts = sum(
          ["CHEM", "ELEC", "INST", "MECH", "OTHER"].map((code) => figureOf(id, "PATENTS", code, area, year)),
        );
        if (Number.isNaN(all)) continue;
        // Five rounded parts; beyond that at most 1.5 per cent of an area's patents belong to no field.
        if (!(parts - all <= 2.5 && all - parts <= 2.5 + 0.015 * all)) {
          throw new Error(`${area} ${year}: ${parts} is not ${all}`);
        }
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(750);
    // Half a per cent of the world's: of 324,698 the sectors hold 41,042 + 154,745 + 56,045 + 53,274 + 17,857.
    expect(figureOf(id, "PATENTS", "ALL", "WORLD", 2022) - 322_963).toBe(1_735);
  });

  it("have editions that are re-runs: totals within 58 patents, semiconductors within 1.3 %", () => {
    const [older, newer] = ["uspto-patents", "uspto-patents-2024"] as const;
    const apart = { total: 0, chips: 0 };
    for (const area of datasetOf(newer).areas) {
      for (let year = 2000; year <= 2020; year += 1) {
        const total = [
          figureOf(newer, "PATENTS", "ALL", area, year),
          figureOf(older, "PATENTS", "0", area, year),
        ];
        const [all = NaN, before = NaN] = total;
        if (Math.abs(all - before) > apart.total) apart.total = Math.abs(all - before);
      }
    }
    for (let year = 1998; year <= 2020; year += 1) {
      const before = figureOf(older, "PATENTS", "8", "WORLD", year);
      const part = Math.abs(figureOf(newer, "PATENTS", "WIPO:8", "WORLD", year) / before - 1);
      apart.chips = Math.max(apart.chips, part);
    }
    expect(apart.total).toBe(58);
    // 2000: 8,449 against 8,559.
    expect(apart.chips).toBeCloseTo(1 - 8449 / 8559, 10);
  });

  it.each([
    ["Korea 2018, the Ministry of Science and ICT", "KR", 2018, { CLOUD: 22.7, BIGDATA: 7.66 }],
    ["Korea 2022, the same", "KR", 2022, { AI: 27.9886, IOT: 53.2466, BIGDATA: 39.6542, CLOUD: 69.5 }],
    ["Korea 2021, before its new survey", "KR", 2021, { CLOUD: 27.6 }],
    ["EU27 2025, Eurostat", "EU27_2020", 2025, { AI: 19.9479 }],
  ])("have the use of technologies that others published: %s", (_, area, year, values) => {
    for (const [code, value] of Object.entries(values)) {
      expect(figureOf("ict-use-by-businesses-oecd", "USE", code, area, year)).toBe(value);
    }
  });

  it("have shares of businesses between 0 and 100 per cent", () => {
    const id = "ict-use-by-businesses-oecd";
    let values = 0;
    for (const { code: series } of datasetOf(id).series) {
      for (const { code } of datasetOf(id).codes) {
        for (const area of datasetOf(id).areas) {
          for (const year of yearsOf(id)) {
            const value = figureOf(id, series, code, area, year);
            if (Number.isNaN(value)) continue;
            if (!(value >= 0 && value <= 100)) throw new Error(`${series} ${code} ${area} ${year}: ${value}`);
            values += 1;
          }
        }
      }
    }
    expect(values).toBeGreaterThan(1500);
  });

  it("have no area above the world in the newer tables of venture capital", () => {
    for (const [id, codes] of [
      ["venture-capital-ncses-2024", ["TOTAL"]],
      ["venture-capital-ai-biotech-ncses", ["Artificial intelligence", "Biotechnology"]],
    ] as const) {
      for (const code of codes) {
        for (const year of yearsOf(id)) {
          const world = figureOf(id, "INVESTMENT", code, "WORLD", year);
          const parts = datasetOf(id).areas.filter((area) => area !== "WORLD");
          expect(sum(parts.map((area) => figureOf(id, "INVESTMENT", code, area, year)))).toBeLessThan(world);
        }
      }
    }
    expect(
      figureOf("venture-capital-ai-biotech-ncses", "INVESTMENT", "Artificial intelligence", "US", 2018),
    ).toBe(19110);
    expect(figureOf("venture-capital-ncses-2024", "INVESTMENT", "TOTAL", "EU27_2020", 2022)).toBe(61911);
  });
});
