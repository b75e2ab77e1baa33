import type { Ask } from "../../core/lookup/ask/ask";
import { offersOf } from "../../core/lookup/ask/offers-of-ask";
import { queryOfAsk } from "./ask/query-of-ask";
import { ask, isAnswerable, type AnsweredQuery } from "./asked";
import type { Query } from "./query/query";

/**
 * What there is instead of a query that nothing answers, as it is offered for an ask in words; in place of a table of
 * the user's own the open data.
 */
export function offersOfQuery(asked: AnsweredQuery): readonly Query[] {
  if (asked.table === undefined) return offersOf(askOf(asked)).map(queryOfAsk);
  const open = { ...asked.query, dataset: "" };
  return isAnswerable(ask(open)) ? [open] : [];
}

/** A query as an ask of which every part was said. */
function askOf({ query, indicator, technologies, areas, measurement }: AnsweredQuery): Ask {
  const { from, to, dataset } = query;
  const isOneYear = from === "same";
  const last = to === "latest" ? {} : { to };
  return {
    indicator,
    technologies: indicator.context ? [] : technologies.map(({ technology }) => technology),
    areas,
    areaCodes: query.areas,
    years: {
      ...(typeof from === "number" ? { from } : isOneYear && to !== "latest" ? { from: to } : {}),
      ...last,
    },
    ...(dataset === "" ? {} : { dataset }),
    shape: isOneYear ? "figure" : "series",
    assumed: [],
    notUnderstood: [],
    remarks: [],
    measurement,
  };
}
