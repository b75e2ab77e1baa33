import { intersection } from "../area-overlap";
import type { HeatMapPart } from "../parts";
import { clearHeatMaps } from "./clear-heat-maps";
import { createCollection } from "./collection";
import { createConditionalFormat } from "./conditional-format";
import { itemNotFound } from "./office-error";
import { cellsRef, type Place } from "./place";
import type { RequestQueue } from "./request-queue";

/** Excel's own colours for a scale that has just been added. */
const NEW_POINTS: HeatMapPart["points"] = [
  { color: "#F8696B", type: "LowestValue" },
  { color: "#FFEB84", type: "Percentile", formula: "50" },
  { color: "#63BE7B", type: "HighestValue" },
];

/** The conditional formats that a range touches; the stand-in knows colour scales only. */
export function createConditionalFormats(
  queue: RequestQueue,
  place: () => Place,
  rangeLabel: () => string,
): Excel.ConditionalFormatCollection {
  const { grid, host } = queue;
  const label = (): string => `${rangeLabel()}.conditionalFormats`;
  const keys = (): string[] => {
    const { sheet, area } = place();
    return grid
      .parts()
      .heatMaps.filter((map) => map.sheetId === sheet.id && intersection(map.area, area) !== undefined)
      .map(({ id }) => id);
  };

  return createCollection<Excel.ConditionalFormatCollection, Excel.ConditionalFormat, string>(queue, {
    name: "ConditionalFormatCollection",
    label,
    keys,
    item: (ref) => createConditionalFormat(queue, ref, label),
    actions: { clearAll: () => clearHeatMaps(queue, place()) },
    members: {
      add(type: string) {
        if (type !== "ColorScale")
          throw new Error(`conditionalFormats.add("${type}") is not in the stand-in`);
        const add = (): string => {
          const id = host.newId("heat-map");
          const parts = grid.parts();
          // A newer one comes first, as in Excel, but here they lie side by side anyway.
          const heatMaps = [...parts.heatMaps, { id, ...cellsRef(place()), points: NEW_POINTS }];
          grid.setParts({ ...parts, heatMaps });
          return id;
        };
        const ref = queue.lookup(add, { line: () => `${label()}.add(${type})` });
        return createConditionalFormat(queue, ref, label);
      },
      getItem: (id) => {
        const find = (): string => {
          if (!keys().includes(id)) throw itemNotFound(`conditional format "${id}"`);
          return id;
        };
        return createConditionalFormat(queue, queue.lookup(find), label);
      },
    },
  });
}
