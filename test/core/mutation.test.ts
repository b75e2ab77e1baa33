import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bundle } from "../../src/data/bundle";
import { compileBundle } from "../../src/data/compile/compile-bundle";
import { refreshPackage } from "../../src/data/import/refresh-package";
import { codesIn, codesOf, EU27, raw } from "./raw-figures";

const DATA = join(__dirname, "../../src/data");
const TECHNOLOGIES = "ADM AMT AI BIGDATA CONN IBT IOT MNE MOB NANO PHOT ROB".split(" ");

/** Every value of some indicators: `indicator|dataset|technology|area|year` to what the core gives. */
type Values = ReadonlyMap<string, number>;

/** The core over other figures, as if they had been compiled. */
function valuesOver(bundle: Bundle): Values {
  const values = new Map<string, number>();
  jest.isolateModules(() => {
    jest.doMock("../../src/core/figures/bundle", () => ({ bundle }));
    const { indicators } =
      require("../../src/core/catalogue/indicators") as typeof import("../../src/core/catalogue/indicators");
    const { areaOf } =
      require("../../src/core/catalogue/areas") as typeof import("../../src/core/catalogue/areas");
    const { ALL, technologies, ownCodes } =
      require("../../src/core/catalogue/technologies") as typeof import("../../src/core/catalogue/technologies");
    const { measurementsOf } =
      require("../../src/core/indicators/choice") as typeof import("../../src/core/indicators/choice");
    for (const indicator of indicators) {
      for (const technology of indicator.context ? [ALL] : [ALL, ...technologies, ...ownCodes]) {
        for (const measurement of measurementsOf(indicator, technology)) {
          const { dataset } = measurement;
          for (const area of dataset.entry.areas) {
            for (let year = dataset.firstYear; year <= dataset.lastYear; year += 1) {
              const key = [indicator.code, dataset.id, technology.code, area, year].join("|");
              values.set(key, measurement.value(areaOf(area), year));
            }
          }
        }
      }
    }
    jest.dontMock("../../src/core/figures/bundle");
  });
  return values;
}

/** The figures with one cell of one CSV doubled. */
function doubled(dataset: string, series: string, code: string, area: string, year: number): Bundle {
  const root = mkdtempSync(join(tmpdir(), "figures-"));
  try {
    cpSync(DATA, root, { recursive: true, filter: (path) => !path.endsWith("node_modules") });
    const file = join(root, dataset, "observations.csv");
    const [header = "", ...lines] = readFileSync(file, "utf8").split("\n");
    const column = header.split(",").indexOf(String(year));
    const row = lines.findIndex((line) => line.startsWith(`${series},${code},${area},`));
    const cells = lines[row]!.split(",");
    const count = raw(dataset, series, code, area, year);
    expect(Number(cells[column])).toBe(count);
    expect(count).toBeGreaterThan(0);
    cells[column] = String(2 * count);
    lines[row] = cells.join(",");
    writeFileSync(file, [header, ...lines].join("\n"));
    refreshPackage(join(root, dataset, "datapackage.json"));
    return compileBundle(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const same = (one: number, two: number): boolean => one === two || (Number.isNaN(one) && Number.isNaN(two));

/** The values that differ, missing taken for equal to missing. */
function differing(before: Values, after: Values): string[] {
  expect([...after.keys()]).toEqual([...before.keys()]);
  return [...before].filter(([key, value]) => !same(value, after.get(key)!)).map(([key]) => key);
}

jest.setTimeout(60_000);

describe("One raw count doubled changes exactly the values that rest on it", () => {
  let original: Values;

  beforeAll(() => {
    original = valuesOver(compileBundle(DATA));
    expect(original.size).toBeGreaterThan(100_000);
  });

  /** The technologies of a domain whose codes hold one code. */
  const holding = (code: string, domain: string): string[] =>
    TECHNOLOGIES.filter((technology) => codesOf(technology, domain).includes(code));

  it("of an area's patents in a field: count, share and specialisation in the technologies with that field", () => {
    const id = "uspto-patents";
    const after = valuesOver(doubled(id, "PATENTS", "6", "KR", 2018));
    const technologies = [...holding("6", "patents"), "WIPO:6"];
    expect(technologies).toEqual(["AI", "BIGDATA", "WIPO:6"]);
    const expected = ["SHARE", "RPA", "PATENTS"].flatMap((indicator) =>
      technologies.map((technology) => `${indicator}|${id}|${technology}|KR|2018`),
    );
    expect(differing(original, after).sort()).toEqual(expected.sort());
  });

  it("of the world's patents in a field: every area's share and specialisation, and the world's own count", () => {
    const id = "patent-families";
    const after = valuesOver(doubled(id, "PATENTS", "8", "WORLD", 2010));
    const technologies = [...holding("8", "patents"), "WIPO:8"];
    expect(technologies).toEqual(["MNE", "WIPO:8"]);
    const touched = [...original].filter(([key, value]) => {
      const [indicator = "", dataset, technology = "", area, year] = key.split("|");
      if (dataset !== id || year !== "2010" || !technologies.includes(technology)) return false;
      if (indicator === "PATENTS") return area === "WORLD";
      if (Number.isNaN(value)) return false;
      // Of the world both numerator and denominator double; a share or a specialisation of nothing stays.
      return area !== "WORLD" && value !== 0 && value !== -100;
    });
    expect(touched.length).toBeGreaterThan(100);
    expect(differing(original, after).sort()).toEqual(touched.map(([key]) => key).sort());
  });

  it("of an area's patents in all fields: its specialisation in every field, and all technologies together", () => {
    const id = "uspto-patents";
    const after = valuesOver(doubled(id, "PATENTS", "0", "KR", 2018));
    const fields = [
      ...TECHNOLOGIES.filter((each) => codesOf(each, "patents").length > 0),
      ...codesIn(id).map((code) => `WIPO:${code}`),
    ];
    // WIPO:0 doubles in the numerator as well, but not field 99 that is taken from the denominator.
    const expected = [
      ...fields.map((technology) => `RPA|${id}|${technology}|KR|2018`),
      ...["SHARE", "PATENTS"].flatMap((indicator) =>
        ["ALL", "WIPO:0"].map((technology) => `${indicator}|${id}|${technology}|KR|2018`),
      ),
    ].filter((key) => original.get(key) !== -100);
    const changed = differing(original, after);
    expect(changed.filter((key) => key !== `RPA|${id}|WIPO:0|KR|2018`).sort()).toEqual(
      expected.filter((key) => key !== `RPA|${id}|WIPO:0|KR|2018`).sort(),
    );
    const unassigned = raw(id, "PATENTS", "99", "KR", 2018);
    expect(changed.includes(`RPA|${id}|WIPO:0|KR|2018`)).toBe(unassigned > 0);
  });

  it("of an area's patents in no field: what is taken from all of them, and field 99 itself", () => {
    const id = "uspto-patents";
    const after = valuesOver(doubled(id, "PATENTS", "99", "DE", 2015));
    const fields = [...TECHNOLOGIES, ...codesIn(id).map((code) => `WIPO:${code}`)];
    const expected = [
      ...fields.map((technology) => `RPA|${id}|${technology}|DE|2015`),
      ...["SHARE", "PATENTS"].flatMap((indicator) =>
        ["ALL", "WIPO:99"].map((technology) => `${indicator}|${id}|${technology}|DE|2015`),
      ),
    ];
    expect(differing(original, after).sort()).toEqual(expected.sort());
  });

  it("of an economy's exports: its own values, the EU27's, and every export share", () => {
    const id = "trade-baci-hs4";
    expect(EU27).toContain("DE");
    const after = valuesOver(doubled(id, "EXPORTS", "8479", "DE", 2018));
    const technologies = [...holding("8479", "trade"), "HS:8479"];
    expect(technologies).toEqual(["ROB", "HS:8479"]);
    const touched = [...original].filter(([key, value]) => {
      const [indicator = "", dataset, technology = "", area = "", year] = key.split("|");
      if (dataset !== id || year !== "2018" || !technologies.includes(technology)) return false;
      if (indicator === "EXPORTS" || indicator === "TRADEBALANCE")
        return ["DE", "EU27_2020", "WORLD"].includes(area);
      // The share of the world stays 1, and that of an economy without exports 0.
      return indicator === "EXPORTSHARE" && area !== "WORLD" && !Number.isNaN(value) && value !== 0;
    });
    expect(touched.length).toBeGreaterThan(150);
    expect(differing(original, after).sort()).toEqual(touched.map(([key]) => key).sort());
  });

  it("of venture capital: that one value by each of its names", () => {
    const id = "venture-capital-us-cn-by-technology";
    const after = valuesOver(doubled(id, "INVESTMENT", "Cybersecurity", "US", 2018));
    const expected = ["SEC", "VC:Cybersecurity"].map(
      (technology) => `INVESTMENT|${id}|${technology}|US|2018`,
    );
    expect(differing(original, after).sort()).toEqual(expected.sort());
  });

  it("of a context indicator: that one value", () => {
    const after = valuesOver(doubled("context-indicators", "GERD", "", "KR", 2018));
    expect(differing(original, after)).toEqual(["GERD|context-indicators|ALL|KR|2018"]);
  });
});
