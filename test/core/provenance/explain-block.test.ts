import type { NamedFigure } from "../../../src/core/asking/question";
import { areaOf, findArea } from "../../../src/core/catalogue/areas";
import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { ALL, findTechnology, technologies, type Technology } from "../../../src/core/catalogue/technologies";
import { datasetOf } from "../../../src/core/figures/store";
import { measurementOf } from "../../../src/core/indicators/choice";
import { cautionsOf } from "../../../src/core/provenance/cautions";
import { explainBlock } from "../../../src/core/provenance/explain-block";
import { Refusal } from "../../../src/core/refusal";
import { areasIn, codesOf, raw } from "../raw-figures";

const named = (code: string): Technology => findTechnology(code) as Technology;

const block = (
  areas: readonly string[],
  of: readonly Technology[],
  years: readonly NamedFigure["year"][],
): NamedFigure[] =>
  areas.flatMap((area) =>
    of.flatMap((technology) => years.map((year) => ({ area: areaOf(area), technology, year }))),
  );

const told = (indicator: string, figures: readonly NamedFigure[], dataset?: string): string =>
  explainBlock(
    indicatorOf(indicator),
    figures,
    dataset === undefined ? undefined : datasetOf(dataset),
  ) as string;

const years = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
const there = (values: readonly number[]): number => values.filter((value) => Number.isFinite(value)).length;

describe("The story of a block", () => {
  it("counts the figures that the CSV has, of those asked for", () => {
    const areas = ["KR", "TW", "MX", "SE"];
    const held = there(
      areas.flatMap((area) =>
        years(2010, 2020).map((year) => raw("context-indicators", "GERD", "", area, year)),
      ),
    );
    expect(held).toBeGreaterThan(20);
    expect(held).toBeLessThan(44);
    const text = told("GERD", block(areas, [ALL], years(2010, 2020)));
    expect(text).toMatch(
      new RegExp(
        `^R&D expenditure, % of GDP of 4 areas, 2010 to 2020: ${held} of 44 figures\\. Dataset: context-indicators\\. `,
      ),
    );
    expect(text).toContain(`${44 - held} figures are missing`);
  });

  it("names area, technology and year where there is one alone, and counts them where there are several", () => {
    const bigData = named("BIGDATA");
    const both = [bigData, named("AI")];
    const head = (text: string): string => text.slice(0, text.indexOf(":"));
    expect(head(told("SHARE", block(["KR"], both, [2018])))).toBe(
      "Patent share of South Korea in 2 technologies, 2018",
    );
    expect(head(told("SHARE", block(["KR", "JP"], [bigData], [2017, 2018])))).toBe(
      "Patent share of 2 areas in Big Data, 2017 and 2018",
    );
    expect(head(told("SHARE", block(["KR"], both, [2010, 2014, 2018])))).toBe(
      "Patent share of South Korea in 2 technologies, 3 years from 2010 to 2018",
    );
    expect(head(told("SHARE", block(["KR", "JP"], both, ["latest"])))).toBe(
      "Patent share of 2 areas in 2 technologies, 2020",
    );
  });

  it("counts a figure that is asked for twice once", () => {
    const once = block(["KR", "JP"], [named("AI")], [2018, 2020]);
    const again = block(["KR"], [named("AI")], [2020, "latest"]);
    expect(told("SHARE", [...once, ...again])).toBe(told("SHARE", once));
  });

  it("names each dataset with how many figures it gives", () => {
    const areas = ["KR", "US", "FR", "DE", "CN"];
    const cyber = findTechnology("Cybersecurity", indicatorOf("INVESTMENT")) as Technology;
    // OECD has the total of four of the five; the one dataset by technology has the United States and China.
    const oecd = there(areas.map((area) => raw("venture-capital-oecd", "INVESTMENT", "TOTAL", area, 2018)));
    expect(oecd).toBe(4);
    const byTechnology = "venture-capital-us-cn-by-technology";
    expect(areasIn(byTechnology)).toEqual(expect.arrayContaining(["US", "CN"]));
    expect(told("INVESTMENT", block(areas, [ALL, cyber], [2018]))).toContain(
      `6 of 10 figures. Datasets: venture-capital-oecd (4 figures) and ${byTechnology} (2 figures).`,
    );
  });

  it("tells each caution of its figures once, those of most figures first, six at most", () => {
    const areas = ["KR", "JP", "US", "CN", "DE"];
    const all = new Map<string, number>();
    for (const area of areas.map(areaOf)) {
      for (const technology of technologies) {
        const measurement = measurementOf(indicatorOf("SHARE"), technology);
        if (measurement instanceof Refusal) continue;
        for (const text of cautionsOf(measurement, area, 2018)) all.set(text, (all.get(text) ?? 0) + 1);
      }
    }
    const text = told("SHARE", block(areas, technologies, [2018]));
    const inText = [...all.keys()].filter((caution) => text.includes(caution));
    expect(all.size).toBeGreaterThan(6);
    expect(inText).toHaveLength(6);
    expect(inText.filter((caution) => text.split(caution).length !== 2)).toEqual([]);
    const left = [...all].filter(([caution]) => !inText.includes(caution)).map(([, count]) => count);
    // What an area covers is told whatever it concerns.
    const counted = inText.filter((caution) => !caution.startsWith("China includes"));
    expect(Math.max(...left)).toBeLessThanOrEqual(Math.min(...counted.map((caution) => all.get(caution)!)));
    expect(text).toContain(` And ${all.size - 6} more caution${all.size === 7 ? "" : "s"}. `);
  });

  it("always tells what the areas cover, however few figures it concerns", () => {
    const many = ["US", "JP", "KR", "DE", "FR", "IT", "IN", "CN"];
    const text = told("SHARE", block(many, technologies, years(2010, 2016)), "patent-families");
    expect(text).toMatch(/And \d+ more cautions\./);
    expect(text).toMatch(/Cautions: .*China includes Hong Kong/);
    expect(text).toContain("The figures of Italy are applications");
    expect(text).toContain("lacks data of India");
  });

  it("says what is missing by reasons, each once with how many figures it keeps away", () => {
    // No field of the 35 isolates blockchain, and the USPTO's table has no Luxembourg.
    expect(codesOf("BLOCKCHAIN", "patents")).toEqual([]);
    expect(raw("uspto-patents", "PATENTS", "6", "LU", 2018)).toBeNaN();
    const text = told("SHARE", block(["KR", "JP", "LU"], [named("BLOCKCHAIN"), named("BIGDATA")], [2018]));
    expect(text).toContain(
      "4 figures are missing. 3 of them: No open dataset has figures of patent share in Blockchain: no field of the 35 isolates it. " +
        "1 of them: uspto-patents has no figures of Luxembourg.",
    );
  });

  it("has one reason for the years that differ in nothing else, and for one alone", () => {
    // The USPTO's patents begin in 1998 and end in 2020.
    expect(told("SHARE", block(["KR", "JP"], [named("ROB")], years(2019, 2022)))).toMatch(
      /4 figures are missing: uspto-patents covers 1998 to 2020, not 2021 and 2022\.$/,
    );
    expect(told("SHARE", block(["KR"], [named("ROB")], [2020, 2021]))).toMatch(
      / 1 of 2 figures\..* 1 figure is missing: uspto-patents covers 1998 to 2020, not 2021\.$/,
    );
  });

  it("tells four reasons at most, and how many more there are", () => {
    // BACI's figures of HS 2017 begin in 2017; six technologies have no heading, for four reasons.
    const without = technologies.filter(({ code }) => codesOf(code, "trade").length === 0);
    expect(without).toHaveLength(6);
    const unknown = { area: findArea("Koera"), technology: named("ROB"), year: 2018 };
    const text = told("EXPORTS", [...block(["KR", "JP"], technologies, [2010, 2018]), unknown]);
    // Two areas: in 2010 the ten others, in both years the six; and the one area that is unknown.
    const missing = 2 * 10 + 2 * 2 * 6 + 1;
    expect(text).toContain(`: 20 of 65 figures.`);
    expect(text).toContain(`${missing} figures are missing. 20 of them: trade-baci-hs4 covers 2017 to `);
    expect(text.match(/of them: (?!\d)/g)).toHaveLength(4);
    expect(text).toMatch(/5 of them: 2 more reasons\.$/);
    expect(told("EXPORTS", block(["KR"], without, [2018]))).toMatch(
      /^Exports of South Korea in 6 technologies, 2018: none of 6 figures\. 6 figures are missing\./,
    );
  });

  it("obeys a pinned dataset", () => {
    expect(told("SHARE", block(["KR", "MY"], [named("AI")], [2018]), "patent-families")).toMatch(
      /2 of 2 figures\. Dataset: patent-families\./,
    );
  });

  it("tells an unknown name among what is missing, and refuses where there is no other", () => {
    const unknown = { area: findArea("Koera"), technology: named("AI"), year: 2018 };
    expect(told("SHARE", [...block(["KR"], [named("AI")], [2018]), unknown])).toMatch(
      /^Patent share of 2 areas in Artificial Intelligence, 2018: 1 of 2 figures\..* 1 figure is missing: Unknown area "Koera"/,
    );
    const refused = explainBlock(indicatorOf("SHARE"), [unknown, { ...unknown, year: 2019 }]);
    expect(refused).toBeInstanceOf(Refusal);
    expect((refused as Refusal).kind).toBe("invalid");
    expect((refused as Refusal).message).toMatch(/^Unknown area "Koera"/);
  });

  it("is empty where nothing is asked for", () => {
    expect(told("SHARE", [])).toBe("");
  });

  it("is made of whole sentences", () => {
    for (const indicator of ["SHARE", "RPA", "EXPORTS", "TRADEBALANCE", "INVESTMENT"]) {
      const text = told(indicator, block(["KR", "LU", "CN", "EU27_2020"], technologies, [2010, 2018, 2024]));
      if (/NaN|undefined|Infinity|\[object|null|\.\.|\0| {2}/.test(text)) throw new Error(text);
      expect(text).toMatch(/^[A-Z].*\.$/);
    }
  });
});
