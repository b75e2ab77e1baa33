import { formatAddress } from "../area";
import { findPlace } from "./place";

/** An argument in the journal: a range is its address, a text stands as it is. */
export function show(argument: unknown): string {
  if (typeof argument === "string") return argument;
  const place = typeof argument === "object" && argument !== null ? findPlace(argument) : undefined;
  return place ? formatAddress(place.sheet.name, place.area) : JSON.stringify(argument);
}
