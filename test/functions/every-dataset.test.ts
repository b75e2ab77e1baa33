import { datasets } from "../../src/core/figures/store";
import {
  areasIn,
  balanceOf,
  codesIn,
  codesOf,
  raw,
  rpaOf,
  seriesIn,
  shareOf,
  total,
  unassignedPart,
  yearsIn,
} from "../core/raw-figures";
import { spillOf } from "./shown";

const TECHNOLOGIES = "ADM AMT AI ARVR BIGDATA BLOCKCHAIN CLOUD CONN IBT IOT MNE MOB NANO PHOT ROB SEC".split(
  " ",
);
const DOMAIN: Readonly<Record<string, string>> = {
  SHARE: "patents",
  RPA: "patents",
  PATENTS: "patents",
  INVESTMENT: "investment",
  USE: "use",
  STARTUPS: "startups",
  FUNDINGROUNDS: "fundingrounds",
};

/** What an indicator must be by its formula, from the CSV; NaN where it has no value. */
function expected(
  id: string,
  indicator: string,
  codes: readonly string[],
  area: string,
  year: number,
): number {
  const part = (series: string): number =>
    total(id, series, codes, area, year) / total(id, series, codes, "WORLD", year);
  switch (indicator) {
    case "SHARE":
      return shareOf(id, codes, area, year);
    case "RPA":
      if (id === "pct-applications") return pctRpa(codes, area, year);
      return unassignedPart(id, area, year) > 0.3 ? NaN : rpaOf(id, codes, area, year);
    case "EXPORTSHARE":
      return part("EXPORTS");
    case "IMPORTSHARE":
      return part("IMPORTS");
    case "TRADEBALANCE":
      return balanceOf(id, codes, area, year);
    default:
      return (
        total(id, indicator, codes, area, year) /
        (id === "trade-baci-hs4" ? 1e6 : indicator === "USE" ? 100 : 1)
      );
  }
}

function pctRpa(codes: readonly string[], area: string, year: number): number {
  const part = (place: string): number =>
    total("pct-applications", "PATENTS", codes, place, year) /
    raw("pct-applications", "PATENTS", "ALL", place, year);
  return 100 * Math.tanh(Math.log(part(area) / part("WORLD")));
}

/** Every area of a dataset in some years against what the CSV gives; how many have a value. */
function compare(id: string, indicator: string, technology: string, codes: readonly string[]): number {
  const { firstYear, entry } = datasets.find((dataset) => dataset.id === id)!;
  const last = entry.lastComplete ?? 2018;
  const some = entry.prefix === "" ? [2000, 2010, 2018, 2021] : [firstYear, Math.min(2018, last), last];
  const years = areasIn(id).length < 5 || id.startsWith("ict-use") ? yearsIn(id) : [...new Set(some)];
  const areas = areasIn(id);
  const given = spillOf(
    "VALUE",
    indicator,
    areas.map((area) => [area]),
    technology,
    [years],
    id,
  );
  let values = 0;
  for (const [row, area] of areas.entries()) {
    for (const [column, year] of years.entries()) {
      const value = given[row]![column]!;
      const right = expected(id, indicator, codes, area, year);
      const near =
        typeof value === "number" && Math.abs(value - right) <= 1e-9 * Math.max(1, Math.abs(right));
      if (Number.isFinite(right) ? !near : !/^#N\/A .{10}/.test(String(value))) {
        throw new Error(`${indicator} of ${area} in ${technology} in ${year}: ${value}, not ${right}`);
      }
      values += Number.isFinite(right) ? 1 : 0;
    }
  }
  return values;
}

const cases = datasets.flatMap(({ id, entry }) =>
  entry.indicators.map((indicator) => [indicator, id] as const),
);

describe("Every dataset can be reached", () => {
  it.each(cases)("%s in %s by the dataset's own codes, each value as the CSV has it", (indicator, id) => {
    const { prefix } = datasets.find((dataset) => dataset.id === id)!.entry;
    let values = 0;
    for (const code of codesIn(id)) {
      // What is not divided by technology is of a whole country, and the other way round.
      if (id.startsWith("ict-use") && (code === "") !== (indicator !== "USE")) continue;
      values += compare(id, indicator, code === "" ? "ALL" : `${prefix}:${code}`, [code]);
    }
    expect(values).toBeGreaterThan(5);
  });

  it.each(
    cases
      .filter(([, id]) => !/context|value-added|pct|kti|capital-(oecd|ncses)/.test(id))
      .filter(([indicator]) => !/^(ICTSPECIALISTS|WEBSITE)$/.test(indicator)),
  )("%s in %s by the technologies that are mapped to it, and by no others", (indicator, id) => {
    const { prefix } = datasets.find((dataset) => dataset.id === id)!.entry;
    const domain = id === "ai-patents-oecd-ip5" ? "ai-patents" : (DOMAIN[indicator] ?? "trade");
    let mapped = 0;
    for (const technology of TECHNOLOGIES) {
      const codes = codesOf(technology, domain, prefix);
      if (codes.length > 0) {
        expect(compare(id, indicator, technology, codes)).toBeGreaterThan(0);
        mapped += 1;
      } else {
        expect(spillOf("VALUE", indicator, "US", technology, 2018, id)[0]![0]).toMatch(/^#N\/A /);
      }
    }
    expect(mapped).toBeGreaterThan(0);
  });

  it("has all its series in some indicator", () => {
    for (const { id, entry } of datasets) {
      expect(seriesIn(id).filter((series) => !entry.series.some(({ code }) => code === series))).toEqual([]);
    }
  });
});
