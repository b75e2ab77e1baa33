import type { CoverageLevel } from "./coverage-level";

/** Part of a cell's height that a level fills; a thin line where nothing is there, so that the gap is seen. */
const HEIGHTS: Readonly<Record<CoverageLevel, number>> = { none: 0.1, some: 0.4, most: 0.7, all: 1 };

const GAP = 0.15;

/** The bars of one level as an SVG path, a year one wide, on a ground at 1. */
export const stripPath = (levels: readonly CoverageLevel[], level: CoverageLevel): string =>
  levels
    .flatMap((each, year) =>
      each === level ? `M${year + GAP / 2} 1v${-HEIGHTS[level]}h${1 - GAP}v${HEIGHTS[level]}z` : [],
    )
    .join("");
