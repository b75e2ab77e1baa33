import { cellsOf } from "../../plans/address";
import { HEAT, MISSING_COLOR } from "../../plans/look";
import type { Place, Plan, PlannedHeatMap } from "../../plans/plan";
import type { Book } from "../book/book";
import { fileColor } from "../file-color";
import { addressAt } from "../filled-cells";
import { xml, type Xml } from "../parts/xml";

/** Colours that follow what the cells hold: heat maps, and the colour of the paper for what is missing. */
export function rulesXml({ styles }: Book, { heatMaps, greyed = [] }: Plan): readonly Xml[] {
  const scales = heatMaps.map((heatMap, at) =>
    ruleAt(heatMap.place, { type: "colorScale", priority: at + 1 }, colorScale(heatMap)),
  );
  const hidden = greyed.map((place, at) =>
    ruleAt(
      place,
      { type: "expression", dxfId: styles.ruleNumber(MISSING_COLOR), priority: heatMaps.length + at + 1 },
      xml("formula", {}, [`ISNA(${addressAt(place)})`]),
    ),
  );
  return [...scales, ...hidden];
}

const ruleAt = (place: Place, rule: Readonly<Record<string, string | number>>, of: Xml): Xml =>
  xml("conditionalFormatting", { sqref: cellsOf(place) }, [xml("cfRule", rule, [of])]);

/** White to blue, or orange over white to blue with the white at 0. */
function colorScale({ reach }: PlannedHeatMap): Xml {
  const ends =
    reach === undefined
      ? [{ type: "min" }, { type: "max" }]
      : [-reach, 0, reach].map((end) => ({ type: "num", val: end }));
  const colors = reach === undefined ? [HEAT.middle, HEAT.high] : [HEAT.low, HEAT.middle, HEAT.high];
  return xml("colorScale", {}, [
    ...ends.map((end) => xml("cfvo", end)),
    ...colors.map((color) => xml("color", { rgb: fileColor(color) })),
  ]);
}
