import { areaNamed } from "../../../core/asking/names";
import { isFound } from "../../../core/refusal";

/** Stands before an aggregate whose members are meant, one by one. */
export const MEMBERS = "members:";

/** What an entry among the areas is called. */
export function areaLabel(code: string): string {
  const isMembers = code.startsWith(MEMBERS);
  const area = areaNamed(isMembers ? code.slice(MEMBERS.length) : code);
  const name = isFound(area) ? area.name : code;
  return isMembers ? `Members: ${name}` : name;
}
