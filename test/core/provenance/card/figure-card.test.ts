import { asked } from "../../../../src/core/asking/question";
import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import type { Card } from "../../../../src/core/provenance/card/card";
import { figureCard } from "../../../../src/core/provenance/card/figure-card";
import { explain } from "../../../../src/core/provenance/explain";
import { orThrow, Refusal } from "../../../../src/core/refusal";
import { patents, raw } from "../../raw-figures";

type Given = readonly [code: string, area: string, technology: string, year: number];

const question = (...[code, area, technology, year]: Given) =>
  orThrow(asked({ indicator: indicatorOf(code), area, technology, year }));

const cardOf = (...given: Given): Card => orThrow(figureCard(question(...given)));

const fieldOf = ({ sections }: Card, name: string) =>
  sections.flatMap(({ fields }) => fields).find((field) => field.name === name)?.value;

it("carries the value with its parts as they are counted", () => {
  const card = cardOf("SHARE", "KR", "BIGDATA", 2018);
  const own = patents("uspto-patents", ["6", "7"], "KR", 2018);
  const world = patents("uspto-patents", ["6", "7"], "WORLD", 2018);
  expect(card.value).toBeCloseTo(own / world, 14);
  expect(fieldOf(card, "Parts")).toBe(
    `${own.toLocaleString("en-US")} of ${world.toLocaleString("en-US")} patents`,
  );
  expect(fieldOf(card, "Year")).toBe(2018);
  expect(card).toMatchObject({ format: "0.0%", title: "Patent share of South Korea in Big Data, 2018" });
});

it("says nothing else than EXPLAIN does", () => {
  const all: readonly Given[] = [
    ["SHARE", "KR", "BIGDATA", 2018],
    ["RPA", "CN", "ROBOTICS", 2016],
    ["EXPORTS", "DE", "PHOTONICS", 2020],
    ["TRADEBALANCE", "JP", "HS:8542", 2019],
  ];
  for (const given of all) {
    const { measurement, area, year } = question(...given);
    const story = explain(measurement, area, year);
    const card = cardOf(...given);
    for (const name of ["Parts", "Codes", "Measures", "Why", "Cautions", "Tables"]) {
      expect(story).toContain(fieldOf(card, name) ?? "");
    }
    expect(story).toContain(`Grade ${String(fieldOf(card, "Grade"))}:`);
  }
});

it("has no line of a technology where the indicator knows none, and none that is empty", () => {
  const card = cardOf("GERD", "KR", "ALL", 2019);
  const names = card.sections.flatMap(({ fields }) => fields.map(({ name }) => name));
  expect(card.value).toBe(raw("context-indicators", "GERD", "", "KR", 2019));
  expect(names).not.toContain("Technology");
  expect(names).not.toContain("Grade");
  expect(card.sections.flatMap(({ fields }) => fields.map(({ value }) => value))).not.toContain("");
  expect(new Set(names).size).toBe(names.length);
});

it("is refused where there is no figure, with the reason", () => {
  const refusal = figureCard(question("SHARE", "HK", "AI", 2018));
  expect(refusal).toBeInstanceOf(Refusal);
  expect((refusal as Refusal).message).toContain("China");
});
