import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { useScheme } from "../../shared/use-scheme";
import { isMatrix, type Answerable } from "../asked";
import { isOneYear } from "../asked-years";
import { ChartLegend } from "../../shared/plots/chart-legend";
import type { Picture } from "../../shared/picture/picture";
import { SavePicture } from "../../shared/picture/save-picture";
import { notesOf } from "./chart-notes";
import { barChartWords, heatMapWords, lineChartWords, LINES, titleOf } from "./chart-words";
import { lineEntries } from "../../shared/plots/legend-entry";
import { lineColors } from "../../shared/plots/line-colors";
import type { FigureKind } from "./plot-figure";

// Fetched with the chart library when the first chart is shown.
const PlotFigure = lazy(() =>
  import(/* webpackChunkName: "chart" */ "./plot-figure").then((figure) => ({ default: figure.PlotFigure })),
);

const useStyles = makeStyles({
  chart: { marginTop: tokens.spacingVerticalS },
  // The height is kept free, so that nothing jumps when the chart comes.
  place: { minHeight: "190px" },
  scrolled: { overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** Drawn by what is run only now. */
async function pictureOf(asked: Answerable, kind: FigureKind): Promise<Picture> {
  const { exploredPicture } = await import(/* webpackChunkName: "picture" */ "./explored-picture");
  return exploredPicture(asked, kind);
}

const WORDS: Readonly<Record<FigureKind, (asked: Answerable) => string>> = {
  lines: lineChartWords,
  bars: barChartWords,
  heat: heatMapWords,
};

/** The chart that suits the query: lines over the years, bars of one year, or a heat map of several technologies; one number needs none. */
export function FiguresChart({ asked }: { readonly asked: Answerable }) {
  const styles = useStyles();
  const scheme = useScheme();
  const colors = lineColors(scheme);
  const kind = kindOf(asked);
  if (kind === "bars" && asked.areas.length < 2) return null;
  const words = WORDS[kind](asked);
  const drawn = asked.areas.slice(0, LINES);

  return (
    <>
      {kind === "lines" && drawn.length > 1 && (
        <ChartLegend
          entries={lineEntries(
            drawn.map(({ name }) => name),
            colors,
          )}
        />
      )}
      <div
        className={mergeClasses(styles.chart, kind === "heat" ? styles.scrolled : styles.place)}
        // Scrolled with the keyboard, a frame must be able to have the focus.
        {...(kind === "heat" ? { role: "region", "aria-label": "Heat map", tabIndex: 0 } : {})}
      >
        <Suspense fallback={null}>
          <PlotFigure asked={asked} kind={kind} words={words} colors={colors} scheme={scheme} />
        </Suspense>
      </div>
      {notesOf(asked, kind, scheme).map((note) => (
        <Caption1 key={note} className={styles.note}>
          {note}
        </Caption1>
      ))}
      <SavePicture what={titleOf(asked)} picture={() => pictureOf(asked, kind)} />
    </>
  );
}

function kindOf(asked: Answerable): FigureKind {
  if (isMatrix(asked)) return "heat";
  return isOneYear(asked) ? "bars" : "lines";
}
