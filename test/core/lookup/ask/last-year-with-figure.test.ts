import { areaOf } from "../../../../src/core/catalogue/areas";
import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import { findTechnology } from "../../../../src/core/catalogue/technologies";
import { measurementOf } from "../../../../src/core/indicators/choice";
import { lastYearWithFigure } from "../../../../src/core/lookup/ask/last-year-with-figure";
import { orThrow } from "../../../../src/core/refusal";

test("the last year with a figure is a complete one, if any is", () => {
  const of = (indicator: string, technology: string, area: string): number | undefined =>
    lastYearWithFigure(
      orThrow(measurementOf(indicatorOf(indicator), orThrow(findTechnology(technology)))),
      areaOf(area),
    );
  // trade-baci-hs4 has 2024, of which many countries have not reported yet; the surveys of use end in 2018 for the US.
  expect([of("EXPORTS", "MNE", "TW"), of("USE", "CLOUD", "US"), of("SHARE", "AI", "KP")]).toEqual([
    2023,
    2018,
    undefined,
  ]);
});
