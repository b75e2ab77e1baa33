import { areaLabel } from "../../shared/choosing/area-label";
import { ask, isMatrix } from "../asked";
import type { Query } from "./query";
import { technologyLabel } from "../../shared/choosing/technologies-of-choice";

/** More areas or technologies than this are counted. */
const NAMED = 3;

/** `Patent share · Big Data · South Korea, Japan · 2010 to 2018`. */
export function queryInWords(query: Query): string {
  const asked = ask(query);
  const { indicator, dataset, table } = asked;
  const parts = [
    indicator.name,
    indicator.context
      ? ""
      : counted(query.technologies.map((code) => technologyLabel(code, indicator, dataset))),
    counted(query.areas.map((code) => areaLabel(code, dataset))),
    years(isMatrix(asked) ? { ...query, from: "same" } : query),
  ];
  return [...parts, table ?? dataset?.id ?? ""].filter((part) => part !== "").join(" · ");
}

function counted(names: readonly string[]): string {
  const named = names.slice(0, NAMED).join(", ");
  return names.length > NAMED ? `${named} and ${names.length - NAMED} more` : named;
}

function years({ from, to }: Query): string {
  if (from === "same") return to === "latest" ? "latest year" : String(to);
  if (from === "first") return to === "latest" ? "" : `to ${to}`;
  return to === "latest" ? `since ${from}` : `${from} to ${to}`;
}
