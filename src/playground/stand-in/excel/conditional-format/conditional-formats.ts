import { intersection } from "../../area-overlap";
import type { HeatMapPart } from "../../parts";
import { createCollection } from "../collection";
import { itemNotFound } from "../office-error";
import { cellsRef, type RangePlace } from "../place";
import type { RequestQueue } from "../request-queue";
import { clearConditionalFormats } from "./clear-conditional-formats";
import { createConditionalFormat } from "./conditional-format";

/** Excel's own colours for a scale that has just been added. */
const NEW_POINTS: HeatMapPart["points"] = [
  { color: "#F8696B", type: "LowestValue" },
  { color: "#FFEB84", type: "Percentile", formula: "50" },
  { color: "#63BE7B", type: "HighestValue" },
];

/** The conditional formats that a range touches; the stand-in knows colour scales and rules with a formula. */
export function createConditionalFormats(
  queue: RequestQueue,
  place: () => RangePlace,
  rangeLabel: () => string,
): Excel.ConditionalFormatCollection {
  const { grid, host } = queue;
  const label = (): string => `${rangeLabel()}.conditionalFormats`;
  const keys = (): string[] => {
    const { sheet, area } = place();
    const { heatMaps, rules } = grid.parts();
    return [...heatMaps, ...rules]
      .filter((each) => each.sheetId === sheet.id && intersection(each.area, area) !== undefined)
      .map(({ id }) => id);
  };

  return createCollection<Excel.ConditionalFormatCollection, Excel.ConditionalFormat, string>(queue, {
    name: "ConditionalFormatCollection",
    label,
    keys,
    item: (ref) => createConditionalFormat(queue, ref, label),
    actions: { clearAll: () => clearConditionalFormats(queue, place()) },
    members: {
      add(type: string) {
        if (type !== "ColorScale" && type !== "Custom")
          throw new Error(`conditionalFormats.add("${type}") is not in the stand-in`);
        const add = (): string => {
          const id = host.newId(type === "Custom" ? "rule" : "heat-map");
          const parts = grid.parts();
          const cells = { id, ...cellsRef(place()) };
          // A newer one comes first, as in Excel, but here they lie side by side anyway.
          grid.setParts(
            type === "Custom"
              ? { ...parts, rules: [...parts.rules, { ...cells, formula: "", color: "" }] }
              : { ...parts, heatMaps: [...parts.heatMaps, { ...cells, points: NEW_POINTS }] },
          );
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
