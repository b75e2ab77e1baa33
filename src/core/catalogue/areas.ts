import type { AreaEntry } from "../../data/bundle";
import { bundle } from "../figures/bundle";
import { invalid, type Refusal } from "../refusal";
import { NameIndex, unknownName } from "./name-index";

export type Area = AreaEntry;

/** Every area and group of the code list. */
export const areas: readonly Area[] = bundle.areas;

const index = new NameIndex<Area>();
for (const area of areas) index.add(area, [area.code, area.alpha3]);
for (const area of areas) index.add(area, [area.name, ...area.aliases]);

const byCode = new Map(areas.map((area) => [area.code, area]));

/** The area or group with this exact code. */
export function areaOf(code: string): Area {
  const area = byCode.get(code);
  if (!area) throw new RangeError(`no area ${code}`);
  return area;
}

/** The area or group with this code, ISO alpha-3 code, name or alias. */
export function findArea(text: string): Area | Refusal {
  return (
    index.find(text) ?? invalid(unknownName("area", text, index, 'ATI.LIST("areas") lists what is known.'))
  );
}

/** The countries a group stands for, in order. */
export const membersOf = (group: Area): readonly Area[] => group.members.map(areaOf);
