import type { Block, BlockChart } from "../../../plans/blocks/block";

/** A figure of the report as a table, in one of its layouts. */
export interface FigureTable extends Omit<Block, "name" | "chart" | "heatMap"> {
  /** Which of its columns and rows a chart shows; its marks are those of columns alone. */
  readonly charted: Pick<BlockChart, "series" | "first" | "points" | "marks">;
}
