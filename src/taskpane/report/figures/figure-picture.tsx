import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useMemo } from "react";
import { chartOfBlock } from "../../shared/plots/chart-of-block";
import { LazyChartPlot } from "../../shared/plots/lazy-chart-plot";
import type { AskedFigure } from "./asked-figure";
import { figureOffer } from "./figure-offer";

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalM} 0` },
  about: { display: "block", color: tokens.colorNeutralForeground2 },
  // Some height is kept free, so that less jumps when the chart comes.
  place: { minHeight: "160px", marginTop: tokens.spacingVerticalXS },
});

/** A figure as its chart is inserted: columns of its last year with marks of the one before, bars, or lines. */
export function FigurePicture({ asked }: { readonly asked: AskedFigure }) {
  const styles = useStyles();
  const chart = useMemo(() => chartOfBlock(figureOffer(asked).block("values", asked.looks[0])), [asked]);
  if (!chart) return null;
  return (
    <figure className={styles.figure}>
      <figcaption>
        <Caption1 className={styles.about}>{chart.unit}</Caption1>
      </figcaption>
      <div className={styles.place}>
        <Suspense fallback={null}>
          <LazyChartPlot chart={chart} />
        </Suspense>
      </div>
    </figure>
  );
}
