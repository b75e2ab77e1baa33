import type { PlannedHeatMap } from "../../../plans/plan";

/** Told apart by colour-blind readers too, light enough for black figures on them. */
const LOW = "#e8a06b";
const MIDDLE = "#ffffff";
const HIGH = "#6ba3d6";

/** Colours the figures of a range: white to blue, or orange over white to blue with the white at 0. */
export function writeHeatMap(range: Excel.Range, { reach }: PlannedHeatMap): void {
  const { colorScale } = range.conditionalFormats.add("ColorScale");
  colorScale.criteria =
    reach === undefined
      ? {
          minimum: { type: "LowestValue", color: MIDDLE },
          maximum: { type: "HighestValue", color: HIGH },
        }
      : {
          minimum: { type: "Number", formula: String(-reach), color: LOW },
          midpoint: { type: "Number", formula: "0", color: MIDDLE },
          maximum: { type: "Number", formula: String(reach), color: HIGH },
        };
}
