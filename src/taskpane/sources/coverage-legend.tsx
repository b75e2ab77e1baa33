import { makeStyles, tokens } from "@fluentui/react-components";
import { COVERAGE_LEVELS, type CoverageLevel } from "./coverage-level";
import { CoverageStrip } from "./coverage-strip";

const WORDS: Readonly<Record<CoverageLevel, string>> = {
  none: "none",
  some: "under half",
  most: "half or more",
  all: "all",
};

/** Counts of four that stand for the levels. */
const SAMPLES: Readonly<Record<CoverageLevel, number>> = { none: 0, some: 1, most: 2, all: 4 };

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  sample: { width: "12px" },
});

/** What the cells of the map mean. */
export function CoverageLegend() {
  const styles = useStyles();
  return (
    <ul className={styles.legend} aria-label="Legend">
      {COVERAGE_LEVELS.map((level) => (
        <li key={level} className={styles.item}>
          <span className={styles.sample}>
            <CoverageStrip counts={[SAMPLES[level]]} pairs={4} />
          </span>
          {WORDS[level]}
        </li>
      ))}
    </ul>
  );
}
