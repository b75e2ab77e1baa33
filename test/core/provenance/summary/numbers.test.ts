import fc from "fast-check";
import { areas as allAreas, areaOf } from "../../../../src/core/catalogue/areas";
import { datasets } from "../../../../src/core/figures/store";
import { areaInSentence } from "../../../../src/core/catalogue/name-in-sentence";
import { indicatorOf, indicators } from "../../../../src/core/catalogue/indicators";
import { technologies } from "../../../../src/core/catalogue/technologies";
import { summarised } from "./plain-summary";
import { upperFirst } from "../../../../src/core/words/first-letter";
import { countriesIn, patents, raw, total } from "../../raw-figures";
import { mapped, rankedCountries, rawIndicators, type RawIndicator } from "./raw-levels";

/** Counts and money, whose figures are told in numbers of several sizes. */
const counts: readonly RawIndicator[] = [
  {
    ...rawIndicators[0]!,
    code: "PATENTS",
    name: "Patents",
    level: (codes, area, year) => patents("uspto-patents", codes, area, year),
  },
  {
    ...rawIndicators[2]!,
    code: "EXPORTS",
    name: "Exports",
    level: (codes, area, year) => total("trade-baci-hs4", "EXPORTS", codes, area, year),
  },
];

/** What a sentence holds beside its numbers: names, which may have digits in them. */
const NAMES = [
  ...allAreas.flatMap((area) => [area.name, areaInSentence(area), upperFirst(areaInSentence(area))]),
  ...technologies.map(({ name }) => name),
  ...datasets.map(({ id }) => id),
  ...indicators.map(({ name }) => name),
].sort((a, b) => b.length - a.length);

const numbersIn = (sentence: string): string[] => {
  const bare = NAMES.reduce((text, name) => text.replaceAll(name, "@"), sentence);
  return [...bare.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => number.replaceAll(",", ""));
};

const SCALES = [1, 100, 1e-3, 1e-6, 1e-9, 1e-12];

/** Whether a number as it is written is one of these, in per cent, or in thousands and more. */
function isOf(written: string, values: readonly number[]): boolean {
  const decimals = written.split(".")[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals + 1e-9;
  return values.some((value) =>
    SCALES.some((scale) => Math.abs(Math.abs(value) * scale - Number(written)) <= half),
  );
}

const AREAS = ["KR", "DE", "JP", "US", "CN", "FR", "SE", "CH", "EU27_2020", "HK", "LU", "IE"];
const someAreas = fc.uniqueArray(fc.constantFrom(...AREAS), { minLength: 1, maxLength: 6 });

describe("Whatever is asked, a summary", () => {
  it("has no number that is not a figure, a difference, a rank or a count", () => {
    let checked = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...rawIndicators, ...counts),
        someAreas,
        fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 2018, max: 2020 }),
        fc.option(fc.integer({ min: 2017, max: 2018 })),
        (indicator, areas, picked, year, since) => {
          const all = mapped(indicator);
          const some = picked.map((at) => all[at % all.length]!);
          const years = since === null ? [year] : [since, year];
          const sentences = summarised({
            indicator: indicatorOf(indicator.code),
            areas,
            technologies: some.map(({ technology }) => technology),
            years,
          }) as string[];
          const own = sentences.filter(
            // What other datasets say has figures of theirs.
            (sentence) => !sentence.startsWith("By ") && !sentence.startsWith("The USPTO"),
          );
          const levels = years.flatMap((each) =>
            some.map(({ codes }) => areas.map((area) => indicator.level(codes, area, each))),
          );
          const found = levels.flat().filter(Number.isFinite);
          const gaps = levels.flatMap((row) => row.flatMap((one) => row.map((other) => one - other)));
          const ratios = levels.flatMap((row) =>
            row.flatMap((one) => row.flatMap((other) => [one / other, one / other - 1])),
          );
          const changes = some.flatMap(({ codes }) =>
            areas.flatMap((area) => {
              const [from, to] = [years[0]!, year].map((each) => indicator.level(codes, area, each));
              return [to! - from!, to! / from! - 1];
            }),
          );
          const ranked = some.flatMap(({ codes }) => {
            const rows = rankedCountries(indicator, codes, year);
            return [
              rows.length,
              ...rows.map(({ value }) => rows.filter((other) => other.value > value).length + 1),
            ];
          });
          const plain = [
            ...years,
            ...Array.from({ length: some.length * areas.length + 1 }, (_, count) => count),
            ...ranked,
            2020,
            2023,
          ].map(String);
          for (const sentence of own) {
            for (const number of numbersIn(sentence)) {
              const isKnown =
                plain.includes(number) || isOf(number, [...found, ...gaps, ...ratios, ...changes]);
              if (!isKnown) throw new Error(`${number} in "${sentence}" is nowhere`);
              checked += 1;
            }
          }
        },
      ),
      { numRuns: 80, seed: 1 },
    );
    expect(checked).toBeGreaterThan(800);
  });

  it("is one to six sentences that end and begin as such, without a hollow zero", () => {
    let lines = 0;
    let short = 0;
    const places = [...AREAS, "G7", "WORLD", "OECD", "R_ROW", "R_EU27_EPO", "CN_HK"];
    fc.assert(
      fc.property(
        fc.constantFrom(...indicators),
        fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 8 }),
        fc.option(
          fc.uniqueArray(fc.constantFrom(...technologies.map(({ code }) => code), "ALL", "WIPO:8"), {
            minLength: 1,
          }),
        ),
        fc.option(
          fc.oneof(
            fc.integer({ min: 1995, max: 2025 }).map((year) => [year]),
            fc
              .tuple(fc.integer({ min: 1995, max: 2015 }), fc.integer({ min: 2010, max: 2025 }))
              .map(([one, other]) => [one, other]),
            fc.constant(["-5"]),
          ),
        ),
        (indicator, areas, some, years) => {
          const sentences = summarised({
            indicator,
            areas,
            technologies: some ?? undefined,
            years: years ?? undefined,
          }) as string[];
          expect(sentences.length).toBeGreaterThan(0);
          expect(sentences.length).toBeLessThanOrEqual(6);
          for (const sentence of sentences) {
            expect(sentence).toMatch(/^[A-Z\d].*\.$/);
            expect(sentence).not.toMatch(/undefined|NaN|Infinity|\(\)| {2}| ,|\.\.|[+−]0(?:\.0+)?(?![.\d])/);
            expect(sentence).not.toMatch(/(?:the world|WORLD) (?:leads|is first|ranks)/);
            expect(sentence).not.toMatch(/(?:EU27|EU28|OECD)(?: as a whole)? (?:leads|is first|ranks)/);
            if (/^No figure: |: no figures? of /.test(sentence)) continue;
            lines += 1;
            if (sentence.length <= 112) short += 1;
          }
        },
      ),
      { numRuns: 400, seed: 1 },
    );
    // Longer ones hold names that cannot be shortened.
    expect(short / lines).toBeGreaterThan(0.9);
  });
});

it("The areas of these tests are in the datasets, but for two that have no figures of their own", () => {
  expect(AREAS.filter((area) => !countriesIn("uspto-patents").includes(area))).toEqual([
    "EU27_2020",
    "HK",
    "LU",
  ]);
  expect(areaOf("EU27_2020").kind).toBe("aggregate");
  expect(Number.isFinite(raw("uspto-patents", "PATENTS", "6", "EU27_2020", 2018))).toBe(true);
});
