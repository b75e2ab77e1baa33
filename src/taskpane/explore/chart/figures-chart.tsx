import { Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { BlockLook, BlockScale } from "../../shared/insertion/block-offer";
import { lazily } from "../../shared/loading/lazily";
import { LazyChartPlot } from "../../shared/plots/lazy-chart-plot";
import { useScheme } from "../../shared/use-scheme";
import type { Answerable } from "../asked";
import { blockOfferOf } from "../block/block-offer-of";
import { notesOf } from "./chart-notes";
import { heatMapWords } from "./chart-words";
import { exploredChart } from "./explored-chart";

/** Fetched with the chart library, when the first heat map is shown. */
const HeatMapFigure = lazily(
  async () => (await import(/* webpackChunkName: "chart" */ "./heat-map-figure")).HeatMapFigure,
  { name: "The heat map" },
);

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalS} 0 0`, lineHeight: tokens.lineHeightBase200 },
  // The height is kept free, so that nothing jumps when the chart comes.
  place: { minHeight: "186px" },
  scrolled: { overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface FiguresChartProps {
  readonly asked: Answerable;
  readonly look: BlockLook;
  readonly scale: BlockScale | undefined;
}

/** What will be inserted: the chart with its title, in the look that is chosen. */
export function FiguresChart({ asked, look, scale }: FiguresChartProps) {
  const styles = useStyles();
  const scheme = useScheme();
  const block = useMemo(() => blockOfferOf(asked).block("values", look, scale), [asked, look, scale]);
  const chart = useMemo(() => exploredChart(asked, block), [asked, block]);
  const words = useMemo(() => (chart ? "" : heatMapWords(asked)), [asked, chart]);

  return (
    <>
      <h3 className={styles.title}>
        <Caption1Strong>{block.title}</Caption1Strong>
      </h3>
      <div
        className={mergeClasses(styles.place, !chart && styles.scrolled)}
        // Scrolled with the keyboard, a frame must be able to have the focus.
        {...(chart ? {} : { role: "region", "aria-label": "Heat map", tabIndex: 0 })}
      >
        {chart ? (
          <LazyChartPlot chart={chart} />
        ) : (
          <HeatMapFigure asked={asked} words={words} scheme={scheme} />
        )}
      </div>
      {notesOf(asked, look, scheme, block).map((note) => (
        <Caption1 key={note} className={styles.note}>
          {note}
        </Caption1>
      ))}
    </>
  );
}
