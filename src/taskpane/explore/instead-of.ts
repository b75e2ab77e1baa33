import { measured } from "../../core/asking/question";
import { areaOf, type Area } from "../../core/catalogue/areas";
import { indicators } from "../../core/catalogue/indicators";
import type { Measurement } from "../../core/indicators/measurement";
import { isFound } from "../../core/refusal";
import { technologiesOfChoice } from "../shared/choosing/technologies-of-choice";
import type { AnsweredQuery } from "./asked";
import type { Query } from "./query/query";

/** More would be a list to read. */
const MOST = 4;
/** Areas to show where none of those asked for has a figure. */
const AREAS = 3;

/** What there is of the same technology where nothing answers a query: other indicators, of the same areas before all. */
export function insteadOf({ query, areas, indicator }: AnsweredQuery): readonly Query[] {
  const [code = ""] = query.technologies;
  const others = indicators.filter((other) => !other.context && other !== indicator);
  const found = others
    .flatMap((other) => {
      const [technology] = technologiesOfChoice(code, other);
      const measurement = technology && measured({ indicator: other, technology });
      if (!isFound(measurement)) return [];
      const having = areas.filter((area) => measurement.has(area));
      const shown = having.length > 0 ? having : someWithFigures(measurement);
      if (shown.length === 0) return [];
      const instead: Query = {
        indicator: other.code,
        areas: shown.map((area) => area.code),
        technologies: [code],
        from: "first",
        to: "latest",
        dataset: "",
      };
      return { instead, domain: other.domain, isSame: having.length > 0 };
    })
    .sort((one, other) => Number(other.isSame) - Number(one.isSame));
  // Exports, imports and their shares are one thing to look at.
  const domains = found.map(({ domain }) => domain);
  return found
    .filter(({ domain }, at) => domains.indexOf(domain) === at)
    .slice(0, MOST)
    .map(({ instead }) => instead);
}

const someWithFigures = (measurement: Measurement): readonly Area[] =>
  measurement.dataset.entry.areas
    .map(areaOf)
    .filter((area) => area.kind === "country" && measurement.has(area))
    .sort(
      (one, other) =>
        measurement.value(other, measurement.latest) - measurement.value(one, measurement.latest),
    )
    .slice(0, AREAS);
