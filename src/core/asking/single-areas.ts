import { areaOf, membersOf, type Area } from "../catalogue/areas";
import type { Dataset } from "../figures/dataset";
import { invalid, type Refusal } from "../refusal";

/** The areas that one stands for: a group for its members, in order, any other for itself. */
export const singleAreas = (area: Area): readonly Area[] =>
  area.kind === "group" ? membersOf(area) : [area];

/** The codes of what areas with these codes stand for, each once. */
export const singleCodes = (codes: readonly string[], within?: Dataset): readonly string[] =>
  [...new Set(codes.map((code) => within?.ownArea(code) ?? areaOf(code)).flatMap(singleAreas))].map(
    ({ code }) => code,
  );

const refusals = new Map<Area, Refusal>();

/** What stands in the place of a group among other areas, where its members would shift what stands beside them. */
export function groupAmongAreas(group: Area): Refusal {
  const { code, members } = group;
  const refusal =
    refusals.get(group) ??
    invalid(
      `"${code}" is a group of ${members.length} and has no figure of its own. ` +
        `Give it alone, or its members: ATI.LIST("areas","${code}") lists them.`,
    );
  refusals.set(group, refusal);
  return refusal;
}
