import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { coverageByYear } from "../../core/provenance/coverage-by-year";
import type { Dataset } from "../../core/figures/dataset";
import { CoverageLegend } from "./coverage-legend";
import { CoverageStrip } from "./coverage-strip";
import { areaInWords, coverageSummary } from "./coverage-texts";

/** Rows that are read at a glance; the others are a click away. */
const ROWS = 15;

/** A few years need not fill the pane. */
const WIDEST_CELL = 24;

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: {
    paddingBottom: tokens.spacingVerticalXS,
    textAlign: "start",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  area: {
    width: "35%",
    padding: `1px ${tokens.spacingHorizontalS} 1px 0`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  years: { padding: "1px 0", fontWeight: tokens.fontWeightRegular },
  axis: { display: "flex", justifyContent: "space-between" },
  more: { marginTop: tokens.spacingVerticalXS },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface CoverageMapProps {
  readonly dataset: Dataset;
  readonly isWhole: boolean;
  readonly onWhole: (isWhole: boolean) => void;
}

/** Which areas have figures of which years, as a heat map: a row an area, a cell a year. */
export function CoverageMap({ dataset, isWhole, onWhole }: CoverageMapProps) {
  const styles = useStyles();
  const coverage = useMemo(() => coverageByYear(dataset), [dataset]);
  const { areas, firstYear, lastYear, pairs } = coverage;
  const width = { maxWidth: (lastYear - firstYear + 1) * WIDEST_CELL };

  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{coverageSummary(coverage)}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.area}>
              Area
            </th>
            <th scope="col" className={styles.years} aria-label={`Years ${firstYear} to ${lastYear}`}>
              <span className={styles.axis} style={width}>
                <span>{firstYear}</span>
                <span>{lastYear}</span>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {(isWhole ? areas : areas.slice(0, ROWS)).map((row) => (
            <tr key={row.area.code}>
              <th scope="row" className={styles.area}>
                {row.area.name}
              </th>
              <td className={styles.years}>
                <div style={width}>
                  <CoverageStrip counts={row.counts} pairs={pairs} words={areaInWords(row, coverage)} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {areas.length > ROWS && (
        <Button
          size="small"
          className={styles.more}
          aria-expanded={isWhole}
          onClick={() => onWhole(!isWhole)}
        >
          {isWhole ? `Show the first ${ROWS} areas` : `Show all ${areas.length} areas`}
        </Button>
      )}
      <CoverageLegend />
      <Caption1 className={styles.note}>
        {pairs === 1
          ? "A cell is a year of an area, and its one series has a figure or has none."
          : `A cell is a year of an area: how many of the dataset’s ${pairs} series (one for each code of each measure) have a figure.`}
      </Caption1>
    </>
  );
}
