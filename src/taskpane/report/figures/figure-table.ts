import type { Block } from "../../../plans/blocks/block";

/** A figure of the report as a table, in one of its layouts. */
export interface FigureTable extends Omit<Block, "name" | "chart" | "heatMap"> {
  /** How many of the columns a chart shows, from the first. */
  readonly series: number;
}
