import type { Area } from "../../catalogue/areas";
import { indicators } from "../../catalogue/indicators";
import { ALL } from "../../catalogue/technologies";
import { computedOf } from "../../indicators/computed";
import { measurementsOf } from "../../indicators/choice";
import { latestField } from "./latest-field";
import type { Card } from "./card";

/** An area with each indicator that somebody measures of it, in the indicator's last complete year. */
export function areaCard(area: Area): Card {
  const fieldsOf = (isContext: boolean) =>
    indicators
      .filter(({ context, code }) => context === isContext && isTelling(code, area))
      .flatMap((indicator) => {
        const [first] = measurementsOf(indicator, ALL);
        return (first && latestField(first, area)) ?? [];
      });
  return {
    value: area.name,
    title: area.name,
    sections: [
      {
        title: "Area",
        fields: [
          { name: "Code", value: area.code },
          { name: "Kind", value: area.kind },
        ],
      },
      { title: "All technologies together", fields: fieldsOf(false) },
      { title: "The area as a whole", fields: fieldsOf(true) },
    ].filter(({ fields }) => fields.length > 0),
  };
}

/** What is held against all technologies says nothing of these, and a part of the world nothing of the world. */
function isTelling(indicator: string, { code }: Area): boolean {
  const { againstAll, wholes = [] } = computedOf(indicator);
  return againstAll !== true && !(code === "WORLD" && wholes.includes("world"));
}
