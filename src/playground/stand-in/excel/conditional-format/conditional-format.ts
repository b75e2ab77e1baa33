import type { HeatMapPart, RulePart } from "../../parts";
import { createObject } from "../client-object";
import { itemNotFound } from "../office-error";
import type { RangePlace } from "../place";
import { rangeAt } from "../range/range";
import type { Ref, RequestQueue } from "../request-queue";
import { createColorScale } from "./color-scale";
import { createCustomFormat } from "./custom-format";

/** One conditional format: a colour scale, or a rule with a formula. */
export function createConditionalFormat(
  queue: RequestQueue,
  ref: Ref<string>,
  collectionLabel: () => string,
): Excel.ConditionalFormat {
  const { grid } = queue;
  const heatMap = (): HeatMapPart | undefined => grid.parts().heatMaps.find(({ id }) => id === ref.get());
  const rule = (): RulePart | undefined => grid.parts().rules.find(({ id }) => id === ref.get());
  const needed = <T>(found: T | undefined): T => {
    if (!found) throw itemNotFound("conditional format");
    return found;
  };
  const part = (): HeatMapPart | RulePart => needed(heatMap() ?? rule());
  // An id is made anew each time, so that the journal names the format by its place.
  const label = (): string => {
    const { heatMaps, rules } = grid.parts();
    const { id } = part();
    return `${collectionLabel()}[${[...heatMaps, ...rules].findIndex((each) => each.id === id)}]`;
  };
  const place = (): RangePlace | undefined => {
    const { sheetId, area } = part();
    const sheet = grid.sheets().find(({ id }) => id === sheetId);
    return sheet && { sheet, area };
  };

  return createObject<Excel.ConditionalFormat>(queue, {
    name: "ConditionalFormat",
    label,
    ref,
    properties: {
      id: { read: () => part().id },
      type: { read: () => (rule() ? ("Custom" as const) : ("ColorScale" as const)) },
    },
    actions: {
      delete: () => {
        const { id } = part();
        const parts = grid.parts();
        const isOther = (each: { readonly id: string }): boolean => each.id !== id;
        grid.setParts({
          ...parts,
          heatMaps: parts.heatMaps.filter(isOther),
          rules: parts.rules.filter(isOther),
        });
      },
    },
    members: {
      getRange: () => rangeAt(queue, place),
      getRangeOrNullObject: () => rangeAt(queue, place),
      get colorScale() {
        return createColorScale(
          queue,
          label,
          () => needed(heatMap()).points,
          (points) => {
            const { id } = needed(heatMap());
            const parts = grid.parts();
            const heatMaps = parts.heatMaps.map((each) => (each.id === id ? { ...each, points } : each));
            grid.setParts({ ...parts, heatMaps });
          },
        );
      },
      get custom() {
        return createCustomFormat(
          queue,
          label,
          () => needed(rule()),
          (change) => {
            const { id } = needed(rule());
            const parts = grid.parts();
            const rules = parts.rules.map((each) => (each.id === id ? { ...each, ...change } : each));
            grid.setParts({ ...parts, rules });
          },
        );
      },
    },
  });
}
