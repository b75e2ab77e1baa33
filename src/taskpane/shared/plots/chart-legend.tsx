import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { DASHES } from "./line-colors";

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

interface ChartLegendProps {
  /** Each name once, in the order of the colours. */
  readonly names: readonly string[];
  readonly colors: readonly string[];
  readonly marks: "lines" | "areas";
}

/** What the colours of a chart mean; whoever hears the pane hears it with the chart itself. */
export function ChartLegend({ names, colors, marks }: ChartLegendProps) {
  const styles = useStyles();
  return (
    <ul className={styles.legend} aria-hidden="true">
      {names.map((name, at) => (
        <li key={name}>
          {marks === "lines" ? (
            <svg width={22} height={8} style={{ forcedColorAdjust: "none" }}>
              <line
                x1={0}
                x2={22}
                y1={4}
                y2={4}
                stroke={colors[at]}
                strokeWidth={2}
                strokeDasharray={DASHES[at]}
              />
            </svg>
          ) : (
            <svg width={10} height={10} style={{ forcedColorAdjust: "none" }}>
              <rect width={10} height={10} fill={colors[at]} />
            </svg>
          )}
          <Caption1>{name}</Caption1>
        </li>
      ))}
    </ul>
  );
}
