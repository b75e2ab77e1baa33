import type { KnownNames } from "../../../excel/reading/formula/spelling";
import { guideFunctions, type GuideFunction } from "./guide-function";

/** The names of all functions, `SHARE` and the others. */
export const knownNames: KnownNames = new Set(guideFunctions.map(({ name }) => name));

/** What the guide says of a function. */
export const guideEntry = (name: string): GuideFunction | undefined =>
  guideFunctions.find((entry) => entry.name === name);
