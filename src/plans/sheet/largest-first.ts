import type { Today } from "../formula/value";

/** Things by their figures of today, the largest first; those without come last, as they were. */
export function largestFirst<T>(things: readonly T[], figureOf: (thing: T) => Today): readonly T[] {
  const sized = things.map((thing) => {
    const figure = figureOf(thing);
    return { thing, size: typeof figure === "number" ? figure : -Infinity };
  });
  return sized.sort((one, other) => other.size - one.size || 0).map(({ thing }) => thing);
}
