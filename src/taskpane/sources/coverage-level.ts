/** From nothing to all. */
export const COVERAGE_LEVELS = ["none", "some", "most", "all"] as const;

export type CoverageLevel = (typeof COVERAGE_LEVELS)[number];

/** How much of what could be there is there. */
export function coverageLevel(count: number, pairs: number): CoverageLevel {
  if (count === 0) return "none";
  if (count >= pairs) return "all";
  return count * 2 >= pairs ? "most" : "some";
}
