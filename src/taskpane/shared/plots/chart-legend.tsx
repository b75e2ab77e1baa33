import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { LegendEntry } from "./legend-entry";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    "& > li": { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  },
});

/** What the colours of a chart mean; whoever hears the pane hears it with the chart itself. */
export function ChartLegend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  const styles = useStyles();
  if (entries.length === 0) return null;
  return (
    <ul className={styles.legend} aria-hidden="true">
      {entries.map((entry) => (
        <li key={entry.name}>
          <LegendSample {...entry} />
          <Caption1>{entry.name}</Caption1>
        </li>
      ))}
    </ul>
  );
}

function LegendSample({ look, color, dashes }: LegendEntry) {
  const width = look === "line" ? 22 : 10;
  return (
    <svg width={width} height={10} style={{ forcedColorAdjust: "none" }}>
      {look === "area" ? (
        <rect width={10} height={10} fill={color} />
      ) : (
        <line x1={0} x2={width} y1={5} y2={5} stroke={color} strokeWidth={2} strokeDasharray={dashes} />
      )}
    </svg>
  );
}
