import type { Area } from "../../catalogue/areas";
import { changeOf } from "../../indicators/change-of";
import { Refusal } from "../../refusal";
import { differenceOf, type Difference } from "../../words/difference";
import { levelOf, type Standing, type Subject } from "./standing";

/** A technology that a change can be told of. */
export interface Changed extends Difference {
  readonly subject: Subject;
  /** In the indicator's unit, unrounded; of money and counts in parts of the first. */
  readonly change: number;
}

/** The change of an area in a technology; nothing across a break, or where a figure is missing. */
export function changedOf({ quantity }: Standing, subject: Subject, area: Area): readonly Changed[] {
  const { measurement, since, year } = subject;
  if (since === undefined) return [];
  const inParts = quantity.kind === "money" || quantity.kind === "count";
  const change = changeOf(measurement, area, since, year, inParts ? "percent" : "difference");
  if (change instanceof Refusal) return [];
  const difference = differenceOf(measurement.value(area, since), levelOf(subject, area), quantity);
  return [{ ...difference, subject, change }];
}

/** Money and counts grow, all else is gained. */
export const changeVerbs = ({ quantity: { kind } }: Standing): readonly [up: string, down: string] =>
  kind === "money" || kind === "count" ? ["grew", "shrank"] : ["gained", "lost"];
