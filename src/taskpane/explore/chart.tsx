import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { useScheme } from "../use-scheme";
import type { Answerable } from "./asked";
import { isOneYear, yearsAsked } from "./asked-years";
import { chartNotes } from "./chart-notes";
import { barChartWords, lineChartWords, LINES } from "./chart-words";
import { DASHES, lineColors } from "./line-colors";
import type { PlotFigureProps } from "./plot-figure";

// Bundled with the pane, yet run only when the first chart is shown.
const PlotFigure = lazy(() =>
  import(/* webpackMode: "eager" */ "./plot-figure").then((figure) => ({ default: figure.PlotFigure })),
);

const useStyles = makeStyles({
  // The height is kept free, so that nothing jumps when the chart comes.
  place: { minHeight: "190px", marginTop: tokens.spacingVerticalS },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    "& > li": { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** The chart that suits the query: lines over the years, or bars of one year; one number needs none. */
export function Chart({ asked }: { readonly asked: Answerable }) {
  const styles = useStyles();
  const colors = lineColors(useScheme());
  const kind: PlotFigureProps["kind"] = isOneYear(asked) ? "bars" : "lines";
  if (kind === "bars" && asked.areas.length < 2) return null;
  const words = kind === "bars" ? barChartWords(asked) : lineChartWords(asked);
  const drawn = asked.areas.slice(0, LINES);

  return (
    <>
      {kind === "lines" && drawn.length > 1 && (
        <ul className={styles.legend} aria-hidden="true">
          {drawn.map(({ code, name }, at) => (
            <li key={code}>
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
              <Caption1>{name}</Caption1>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.place}>
        <Suspense fallback={null}>
          <PlotFigure asked={asked} kind={kind} words={words} colors={colors} />
        </Suspense>
      </div>
      {kind === "lines" &&
        chartNotes(asked, yearsAsked(asked)).map((note) => (
          <Caption1 key={note} className={styles.note}>
            {note}
          </Caption1>
        ))}
    </>
  );
}
