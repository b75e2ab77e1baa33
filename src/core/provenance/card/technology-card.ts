import { areaOf } from "../../catalogue/areas";
import { indicators } from "../../catalogue/indicators";
import { ALL, type Technology } from "../../catalogue/technologies";
import { computedOf } from "../../indicators/computed";
import { measurementsOf } from "../../indicators/choice";
import type { Measurement } from "../../indicators/measurement";
import type { Card, CardField } from "./card";
import { latestField, leaderField } from "./latest-field";

/** A technology with the world's figure of each indicator that somebody measures of it, and who leads. */
export function technologyCard(technology: Technology): Card {
  const measured = indicators
    .filter(({ context, code }) => !context && !(technology === ALL && computedOf(code).againstAll === true))
    .flatMap((indicator) => measurementsOf(indicator, technology)[0] ?? []);
  const fields = (of: (measurement: Measurement) => CardField | undefined) =>
    measured.flatMap((measurement) => of(measurement) ?? []);
  return {
    value: technology.name,
    title: technology.name,
    sections: [
      { title: "Technology", fields: [{ name: "Code", value: technology.code }] },
      { title: "The world", fields: fields(worldField) },
      { title: "Who leads", fields: fields(leaderField) },
    ].filter((section) => section.fields.length > 0),
  };
}

/** Of what is counted alone: the world's share of the world says nothing. */
function worldField(measurement: Measurement): CardField | undefined {
  const { code } = measurement.indicator;
  return computedOf(code).inputs[0] === code ? latestField(measurement, areaOf("WORLD")) : undefined;
}
