import type { Worksheet } from "@cj-tech-master/excelts";
import { HEAT, MISSING_COLOR } from "../plans/look";
import type { Plan, PlannedHeatMap } from "../plans/plan";
import { cellsOf } from "../plans/address";
import { addressAt } from "./filled-cells";
import { fileColor } from "./file-color";

/** Colours that follow what the cells hold: heat maps, and grey for errors. */
export function writeRules(sheet: Worksheet, { heatMaps, greyed = [] }: Plan): void {
  for (const [at, { place, ...scale }] of heatMaps.entries()) {
    sheet.addConditionalFormatting({
      ref: cellsOf(place),
      rules: [{ ...colorScale(scale), priority: at + 1 }],
    });
  }
  for (const [at, place] of greyed.entries()) {
    sheet.addConditionalFormatting({
      ref: cellsOf(place),
      rules: [
        {
          type: "expression",
          priority: heatMaps.length + at + 1,
          formulae: [`ISERROR(${addressAt(place)})`],
          style: { font: { color: fileColor(MISSING_COLOR) } },
        },
      ],
    });
  }
}

/** White to blue, or orange over white to blue with the white at 0. */
function colorScale({ reach }: Pick<PlannedHeatMap, "reach">) {
  if (reach === undefined) {
    return {
      type: "colorScale" as const,
      cfvo: [{ type: "min" as const }, { type: "max" as const }],
      color: [fileColor(HEAT.middle), fileColor(HEAT.high)],
    };
  }
  return {
    type: "colorScale" as const,
    cfvo: [-reach, 0, reach].map((value) => ({ type: "num" as const, value })),
    color: [fileColor(HEAT.low), fileColor(HEAT.middle), fileColor(HEAT.high)],
  };
}
