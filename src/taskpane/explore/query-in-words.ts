import { findArea } from "../../core/catalogue/areas";
import { isFound } from "../../core/refusal";
import { ask, MEMBERS } from "./asked";
import type { Query } from "./query";

/** More areas than this are counted. */
const NAMED = 3;

/** `Patent share · Big Data · South Korea, Japan · 2010 to 2018`. */
export function queryInWords(query: Query): string {
  const { indicator, technology, dataset } = ask(query);
  const parts = [indicator.name, indicator.context ? "" : technology.name, areasInWords(query), years(query)];
  return [...parts, dataset?.id ?? ""].filter((part) => part !== "").join(" · ");
}

/** What an entry among the areas is called. */
export function areaLabel(code: string): string {
  const isMembers = code.startsWith(MEMBERS);
  const area = findArea(isMembers ? code.slice(MEMBERS.length) : code);
  const name = isFound(area) ? area.name : code;
  return isMembers ? `Members: ${name}` : name;
}

function areasInWords({ areas }: Query): string {
  const names = areas.slice(0, NAMED).map(areaLabel);
  return areas.length > NAMED ? `${names.join(", ")} and ${areas.length - NAMED} more` : names.join(", ");
}

function years({ from, to }: Query): string {
  if (from === "same") return to === "latest" ? "latest year" : String(to);
  if (from === "first") return to === "latest" ? "" : `to ${to}`;
  return to === "latest" ? `since ${from}` : `${from} to ${to}`;
}
