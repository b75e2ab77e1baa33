import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { SavePicture } from "../../shared/picture/save-picture";
import { LazyChartPlot } from "../../shared/plots/lazy-chart-plot";
import { hasFigures, type ShownChart } from "../../shared/plots/shown-chart";

/** Milliseconds without a change before charts are drawn anew, so that typing stays quick. */
const REST = 250;

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalS} 0 0` },
  about: { display: "block", color: tokens.colorNeutralForeground2 },
  // Some height is kept free, so that less jumps when the chart comes.
  place: { minHeight: "160px", marginTop: tokens.spacingVerticalXS },
});

interface PreviewChartFigureProps {
  readonly chart: ShownChart;
  /** Of the figures, for its picture. */
  readonly sources: () => readonly string[];
}

/** A chart of the sheet with what its figures are; the heading of its section is its title. */
export function PreviewChartFigure({ chart, sources }: PreviewChartFigureProps) {
  const styles = useStyles();
  const settled = useRested(chart);
  const isThere = hasFigures(chart);
  return (
    <figure className={styles.figure}>
      {!isThere && (
        <figcaption>
          <Caption1
            className={styles.about}
          >{`Chart: ${chart.unit}, empty, for no figure is there`}</Caption1>
        </figcaption>
      )}
      {isThere && <div className={styles.place}>{settled && <LazyChartPlot chart={settled} />}</div>}
      {isThere && (
        <SavePicture
          what={chart.title}
          picture={async () => {
            const { pictureOfChart } = await import(
              /* webpackChunkName: "picture" */ "../../shared/picture/picture-of-chart"
            );
            return pictureOfChart(chart, sources());
          }}
        />
      )}
    </figure>
  );
}

/** A value once it has stayed the same for a moment; undefined until then. */
function useRested<Value>(value: Value): Value | undefined {
  const [rested, setRested] = useState<Value>();
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
