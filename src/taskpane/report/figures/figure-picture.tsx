import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { datasetOf } from "../../../core/figures/store";
import { cite } from "../../../core/provenance/cite";
import { edition } from "../../../core/provenance/edition";
import { figureDifferences } from "../../../core/report/figure-differences";
import type { Picture } from "../../shared/picture/picture";
import type { ShownChart } from "../../shared/plots/shown-chart";
import { columnsCharted } from "./rows-inserted";
import { ownFigure } from "./own-figure";
import { chartOfBlock } from "../../shared/plots/chart-of-block";
import { LazyChartPlot } from "../../shared/plots/lazy-chart-plot";
import { SavePicture } from "../../shared/picture/save-picture";
import type { AskedFigure } from "./asked-figure";
import { figureOffer } from "./figure-offer";

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalM} 0` },
  // Some height is kept free, so that less jumps when the chart comes.
  place: { minHeight: "160px", marginTop: tokens.spacingVerticalXS },
});

/** With what is different from the report, and the sources; drawn by what is fetched only now. */
async function figurePicture(asked: AskedFigure, chart: ShownChart): Promise<Picture> {
  const { pictureOfChart } = await import(
    /* webpackChunkName: "picture" */ "../../shared/picture/picture-of-chart"
  );
  const figure = ownFigure(asked.number);
  const datasets = [...new Set(figure.rows.map(({ dataset }) => dataset))].filter((id) => id !== "");
  return pictureOfChart(chart, [
    figureDifferences({ ...figure, columns: columnsCharted(figure, asked) }),
    ...datasets.map((id) => `Source: ${cite(datasetOf(id), "text")}`),
    `Computed by ATI for Excel, edition ${edition()}.`,
  ]);
}

/** A figure as its chart is inserted: columns of its last year with marks of the one before, bars, or lines. */
export function FigurePicture({ asked }: { readonly asked: AskedFigure }) {
  const styles = useStyles();
  const chart = useMemo(() => chartOfBlock(figureOffer(asked).block("values", asked.looks[0])), [asked]);
  if (!chart) return null;
  return (
    <figure className={styles.figure}>
      <div className={styles.place}>
        <LazyChartPlot chart={chart} />
      </div>
      <SavePicture what={`Figure ${asked.number}`} picture={() => figurePicture(asked, chart)} />
    </figure>
  );
}
