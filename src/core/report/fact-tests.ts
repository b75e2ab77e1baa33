import { figureAsked } from "../asking/answers";
import { asked } from "../asking/question";
import type { FactEntry } from "../../data/report";
import { areaOf } from "../catalogue/areas";
import { indicatorOf } from "../catalogue/indicators";
import { ALL } from "../catalogue/technologies";
import { readableValue } from "../words/readable";
import { Refusal } from "../refusal";
import { halfUnit } from "./half-unit";
import { decided, undecided, type Outcome } from "./outcome";

/** What a bundled dataset has in place of a fact: an indicator of an area and year. */
interface Counterpart {
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
}

/**
 * The facts that a bundled dataset can test. The share of renewable energy has no year in the text ("current"); the
 * plan that it stands in was announced in 2017, and 2016 is the last year that its authors could know whole.
 */
const COUNTERPARTS: Readonly<Record<string, Counterpart>> = {
  F040: { indicator: "GERD", area: "KR", year: 2019 },
  F041: { indicator: "GERD", area: "EU27_2020", year: 2019 },
  F076: { indicator: "RENEWABLES", area: "KR", year: 2016 },
};

/** A fact and an observation agree within 3 per cent of the observation and half a unit of the last printed digit. */
const TOLERANCE = 0.03;

/** What a bundled dataset says of a fact; undefined where none can test it. */
export function testFact(fact: FactEntry): Outcome | undefined {
  const counterpart = COUNTERPARTS[fact.id];
  if (!counterpart || typeof fact.value !== "number") return undefined;
  const indicator = indicatorOf(counterpart.indicator);
  const area = areaOf(counterpart.area);
  const found = asked({ indicator, area, technology: ALL, year: counterpart.year });
  if (found instanceof Refusal) return undecided(found.message);
  const answer = figureAsked(found);
  if (answer instanceof Refusal) return undecided(answer.message);
  const allowed = TOLERANCE * answer + halfUnit(fact.printed);
  const source = indicator.source === "" ? found.measurement.dataset.id : indicator.source;
  return decided(
    Math.abs(fact.value - answer) <= allowed,
    `${fact.printed} in the report, ${readableValue(answer, indicator)} in ${counterpart.year} by ${source}`,
  );
}
