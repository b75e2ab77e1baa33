import { makeStyles, tokens } from "@fluentui/react-components";
import { COVERAGE_LEVELS, coverageLevel, type CoverageLevel } from "./coverage-level";

const useStyles = makeStyles({
  strip: { display: "block", width: "100%", height: "16px", forcedColorAdjust: "none" },
  none: { fill: tokens.colorNeutralStrokeAccessible, "@media (forced-colors: active)": { fill: "GrayText" } },
  some: filled(0.7),
  most: filled(0.85),
  all: filled(1),
});

// The height of the bar says the same as the shade.
function filled(fillOpacity: number) {
  return {
    fill: tokens.colorCompoundBrandForeground1,
    fillOpacity,
    "@media (forced-colors: active)": { fill: "CanvasText", fillOpacity: 1 },
  } as const;
}

interface CoverageStripProps {
  /** For each year, how many pairs have a figure. */
  readonly counts: readonly number[];
  readonly pairs: number;
  /** What it shows, in words; without it the strip is decoration. */
  readonly words?: string;
}

/** Years as a row of cells, fuller and darker the more figures there are. */
export function CoverageStrip({ counts, pairs, words }: CoverageStripProps) {
  const styles = useStyles();
  const levels: readonly CoverageLevel[] = counts.map((count) => coverageLevel(count, pairs));
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${counts.length} 1`}
      preserveAspectRatio="none"
      {...(words === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": words })}
    >
      {words !== undefined && <title>{words}</title>}
      {COVERAGE_LEVELS.filter((level) => levels.includes(level)).map((level) => (
        <path key={level} className={styles[level]} d={stripPath(levels, level)} />
      ))}
    </svg>
  );
}

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
