import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import { useScheme } from "../use-scheme";
import { ChartLegend } from "./chart-legend";
import { chartInWords } from "./chart-in-words";
import { chartOptions } from "./chart-options";
import { legendOf } from "./legend-entry";
import { chartColors } from "./line-colors";
import { PlotFrame } from "./plot-frame";
import { pointingOf } from "./pointing";
import type { ShownChart } from "./shown-chart";
import { useWidth } from "./use-width";

const useStyles = makeStyles({
  // One line is kept; a longer reading lies over the chart, so that nothing moves under the pointer.
  reading: { position: "relative", minHeight: tokens.lineHeightBase200 },
  words: {
    position: "absolute",
    zIndex: 1,
    insetInline: 0,
    top: 0,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The picture of a chart with its unit or the figures of the point that is read, and with its legend. */
export function ChartPlot({ chart }: { readonly chart: ShownChart }) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const scheme = useScheme();
  const colors = useMemo(() => chartColors(chart, scheme), [chart, scheme]);
  const optionsFor = useCallback((across: number) => chartOptions(chart, colors, across), [chart, colors]);
  const pointing = useMemo(() => pointingOf(chart, width), [chart, width]);
  const [read, setRead] = useState<{ readonly chart: ShownChart; readonly at: number }>();
  // Of another chart nothing is read.
  const at = read?.chart === chart ? read.at : undefined;
  const onPoint = useCallback(
    (point: number | undefined) => setRead(point === undefined ? undefined : { chart, at: point }),
    [chart],
  );

  return (
    <div ref={place}>
      <div className={styles.reading}>
        <Caption1 className={styles.words} data-reading="">
          {at === undefined ? chart.unit : pointing?.words(at)}
        </Caption1>
      </div>
      {width > 0 && <ChartLegend entries={legendOf(chart, colors, width)} />}
      <PlotFrame
        words={chartInWords(chart)}
        optionsFor={optionsFor}
        {...(pointing ? { pointing, at, onPoint } : {})}
      />
    </div>
  );
}
