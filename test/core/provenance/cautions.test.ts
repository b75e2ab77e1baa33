import { readFileSync } from "node:fs";
import { join } from "node:path";
import { areaOf } from "../../../src/core/catalogue/areas";
import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { ALL, findTechnology, ownCodes, type Technology } from "../../../src/core/catalogue/technologies";
import { datasetOf, datasets } from "../../../src/core/figures/store";
import { measurementOf } from "../../../src/core/indicators/choice";
import { Measurement } from "../../../src/core/indicators/measurement";
import { breaksIn } from "../../../src/core/indicators/breaks";
import { cautionsOf } from "../../../src/core/provenance/cautions";

interface Condition {
  readonly text: string;
  readonly indicators?: readonly string[];
  readonly areas?: readonly string[];
  readonly from?: number;
}
const stated = datasets.flatMap(({ id }) => {
  const file = join(__dirname, "../../../src/data", id, "datapackage.json");
  const { cautions } = (JSON.parse(readFileSync(file, "utf8")) as { ati: { cautions: Condition[] } }).ati;
  return cautions.map((caution) => [id, caution.text, caution] as const);
});

const measured = (indicator: string, technology: Technology, dataset: string): Measurement | undefined => {
  const found = measurementOf(indicatorOf(indicator), technology, datasetOf(dataset));
  return found instanceof Measurement ? found : undefined;
};

describe("Every caution that a dataset states", () => {
  it.each(stated)("of %s reaches some figure: %s", (id, text, condition) => {
    const { entry, firstYear, lastYear } = datasetOf(id);
    const technologies = [ALL, ...ownCodes.filter(({ prefix }) => prefix === entry.prefix)];
    const read = (condition.indicators ?? entry.indicators).some((indicator) =>
      technologies.some((technology) => {
        const measurement = measured(indicator, technology, id);
        return (condition.areas ?? entry.areas).some((area) => {
          for (let year = condition.from ?? firstYear; measurement && year <= lastYear; year += 1) {
            if (Number.isNaN(measurement.value(areaOf(area), year))) continue;
            return cautionsOf(measurement, areaOf(area), year).includes(text);
          }
          return false;
        });
      }),
    );
    expect(read).toBe(true);
  });
});

describe("breaksIn", () => {
  const photonics = measured("EXPORTS", findTechnology("PHOT") as Technology, "trade-baci-hs4")!;

  it("are those after one year and up to another, in the codes used", () => {
    const korea = areaOf("KR");
    expect(breaksIn(photonics, korea, 2021, 2022).map(({ year }) => year)).toEqual([2022]);
    expect(breaksIn(photonics, korea, 2022, 2023)).toEqual([]);
    expect(breaksIn(photonics, korea, 2017, 2021)).toEqual([]);
    const chips = measured("EXPORTS", findTechnology("MNE") as Technology, "trade-baci-hs4")!;
    expect(breaksIn(chips, korea, 2017, 2024)).toEqual([]);
  });
});

describe("cautionsOf", () => {
  it("are sentences", () => {
    const ai = measured("SHARE", findTechnology("AI") as Technology, "patent-families")!;
    const sentences = cautionsOf(ai, areaOf("GB"), 2015);
    expect(sentences.length).toBeGreaterThan(4);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});
