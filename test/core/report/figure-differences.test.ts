import { figureDifferences, isMeasured } from "../../../src/core/report/figure-differences";
import { figureOf } from "../../../src/core/report/figures";
import { areaNamed } from "../../../src/core/asking/names";
import { orThrow, unavailable } from "../../../src/core/refusal";

const differences = (number: number, areas?: readonly string[]): string =>
  figureDifferences(
    orThrow(
      figureOf(
        number,
        areas?.map((area) => orThrow(areaNamed(area))),
      ),
    ),
  );

it("says what the report showed, what is shown instead, how well it matches, and what is left out", () => {
  // The concordance gives patents of two technologies by close fields, six by broader ones, one by a narrower one and
  // one by a proxy; no field isolates Security.
  expect(differences(1)).toBe(
    "The report showed shares in the world's transnational patent applications, South Korea and the EU27, 2017 and 2018. " +
      "Here: utility patents granted by one office, the USPTO (uspto-patents), South Korea and EU27, 2017 and 2018; " +
      "match of the rows: 2 close, 6 broader, 1 narrower, 1 proxy. Without a figure: Security.",
  );
});

it("names the datasets that have figures of the areas, and these areas", () => {
  const text = differences(5, ["JP"]);
  expect(text).toContain("venture capital, current USD, PitchBook (venture-capital-ncses)");
  expect(text.split("(venture-capital-us-cn-by-technology)")).toHaveLength(1);
  expect(text).toContain("Japan, 2013 to 2018");
  expect(differences(6)).toContain("United States and China, 2014 to 2018; match of the rows: 2 proxy.");
  expect(differences(6)).not.toContain("Without a figure");
});

it("takes a row with one figure for measured", () => {
  expect(isMeasured({ values: [unavailable("none"), 0] })).toBe(true);
  expect(isMeasured({ values: [unavailable("none")] })).toBe(false);
});
