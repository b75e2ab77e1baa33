import { HEAT } from "../../../plans/look";
import type { PlannedHeatMap } from "../../../plans/plan";

/** Colours the figures of a range: white to blue, or orange over white to blue with the white at 0. */
export function writeHeatMap(range: Excel.Range, { reach }: PlannedHeatMap): void {
  const { colorScale } = range.conditionalFormats.add("ColorScale");
  colorScale.criteria =
    reach === undefined
      ? {
          minimum: { type: "LowestValue", color: HEAT.middle },
          maximum: { type: "HighestValue", color: HEAT.high },
        }
      : {
          minimum: { type: "Number", formula: String(-reach), color: HEAT.low },
          midpoint: { type: "Number", formula: "0", color: HEAT.middle },
          maximum: { type: "Number", formula: String(reach), color: HEAT.high },
        };
}
