import type { AtiJson } from "../../compile/package-json";
import type { Change } from "./compare";

/** The cautions and breaks that speak of the last years: with a new year at the end they may no longer be true. */
export function readAgain({ cautions, breaks }: AtiJson, change: Change): string[] {
  const [first] = change.newYears;
  if (first === undefined) return [];
  const recent = first - 1;
  return [
    ...cautions
      .filter(({ from, text }) => from === recent || text.includes(String(recent)))
      .map(({ text }) => text),
    ...breaks.filter(({ year }) => year === recent).map(({ reason }) => reason),
  ];
}
