import type { Area } from "../../catalogue/areas";
import type { Indicator } from "../../catalogue/indicators";
import { indicatorInSentence } from "../../catalogue/name-in-sentence";
import { shortName } from "../../catalogue/short-name";
import type { Technology } from "../../catalogue/technologies";
import { listed } from "../../words/readable";
import type { Ask } from "./ask";
import { otherFigures } from "./indicators-for";
import type { Said } from "./reading/said";
import { isOfChange, isSpan, isTooMany } from "./shape-of";

/** What is understood and not offered, each in a sentence. */
export function remarksOn(
  said: Said,
  indicator: Indicator,
  shape: Ask["shape"],
  areas: readonly Area[],
  technologies: readonly Technology[],
): readonly string[] {
  const others = otherFigures(said, indicator).map((piece) => `“${piece}”`);
  const isOrder = shape === "ranking" || shape === "rank";
  const [first] = technologies;
  const remarks: readonly (readonly [boolean, string])[] = [
    [
      others.length > 0,
      `An ask is of one kind of figure: ${indicatorInSentence(indicator)}. Ask for ${listed(others)} separately.`,
    ],
    [isOrder && said.words.has("low"), "Rankings begin with the highest; there is none from the lowest up."],
    [isOrder && isOfChange(said), "Countries are ranked by a figure, not by its change."],
    [
      shape === "ranking" && areas.length > 0,
      `All countries are ranked; there is no place for ${listed(areas.map(shortName))} among them.`,
    ],
    [isOrder && isSpan(said), "A ranking is of one year."],
    [shape === "ranking" && technologies.length > 1, `A ranking is of one technology: ${first?.name ?? ""}.`],
    [
      shape === "figure" && isSpan(said) && isTooMany(areas, technologies),
      "Several technologies of several areas are shown for one year.",
    ],
  ];
  return remarks.flatMap(([applies, remark]) => (applies ? remark : []));
}
