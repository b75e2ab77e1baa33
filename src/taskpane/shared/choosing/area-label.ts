import { areaNamed } from "../../../core/asking/names";
import type { Dataset } from "../../../core/figures/dataset";
import { isFound } from "../../../core/refusal";

/** Stands before an aggregate whose members are meant, one by one. */
export const MEMBERS = "members:";

/** Stands before how many of the leading countries are meant. */
export const TOP = "top:";

/** What an entry among the areas is called. */
export function areaLabel(code: string, within?: Dataset): string {
  if (code.startsWith(TOP)) return `Top ${code.slice(TOP.length)} countries`;
  const isMembers = code.startsWith(MEMBERS);
  const area = areaNamed(isMembers ? code.slice(MEMBERS.length) : code, within);
  const name = isFound(area) ? area.name : code;
  return isMembers ? `Members: ${name}` : name;
}
