import type { BlockLook } from "../../shared/insertion/block-offer";

/** What the pane knows of one of the report's figures beside what core recomputes of it. */
export interface AskedFigure {
  readonly number: number;
  /** Code of the indicator of each row; of all rows where it is but one. */
  readonly indicators: readonly [string, ...string[]];
  /** Code of the technology of all rows, where their labels name none. */
  readonly technology?: string;
  /** With its unit. */
  readonly valueAxis: string;
  readonly layout: FigureLayout;
  /** The best first. */
  readonly looks: readonly BlockLook[];
  /** How far a diverging heat map reaches from 0. */
  readonly reach?: number;
}

/**
 * How a figure is inserted. `technologies`: technologies down, areas and years across. `last year`: the same for the
 * last year alone, since more columns could not be told apart in a chart. `years`: years down, rows and areas across.
 */
type FigureLayout = "technologies" | "last year" | "years";
