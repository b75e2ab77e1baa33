import type { ChartKind, PlannedCell } from "../plan";

/** How the figures of a block are written. */
export type BlockForm = "spill" | "table" | "values";

/** A table of figures with its title and source, as the pane describes it; blockPlan lays it out. */
export interface Block {
  /** Short: of it the names of sheet, table and chart are made. */
  readonly name: string;
  readonly title: string;
  /** What gives the title where it follows cells of the block. */
  readonly titleFormula?: string;
  /** Under the title: unit, dataset and grade. */
  readonly subtitle: string;
  readonly form: BlockForm;
  /** The formula that gives header and rows at once, where the form is a spill. */
  readonly spill?: string;
  /** Over the labels and over each column of figures. */
  readonly header: readonly string[];
  readonly rows: readonly BlockRow[];
  /** Of each column of figures. */
  readonly formats: readonly string[];
  /** How many of the last columns hold words instead of figures; none where it is left out. */
  readonly words?: number;
  readonly chart?: BlockChart;
  readonly heatMap?: BlockHeatMap;
  /** The source line, and whatever else a reader must know. */
  readonly foot: readonly PlannedCell[];
}

interface BlockRow {
  /** A year or a name. */
  readonly label: string | number;
  readonly figures: readonly PlannedCell[];
}

export interface BlockChart {
  readonly kind: ChartKind;
  /** Empty where the labels speak for themselves. */
  readonly categoryAxis: string;
  /** With its unit. */
  readonly valueAxis: string;
  /** How many of the columns it shows, from the first or another; more could not be told apart. */
  readonly series: number;
  /** The first column of figures that it shows, from 1; left out, the first. */
  readonly first?: number;
  /** How many of the rows it shows, from the first; left out, all. */
  readonly points?: number;
  /** Of bars of one series, the one that it is about; left out, none more than another. */
  readonly emphasis?: number;
  /** Whether it is about its first series, beside which the others are quiet. */
  readonly isAboutFirst?: boolean;
  /** Along the axis; left out, that of the first column of figures. */
  readonly numberFormat?: string;
  /** Of a figure that stands alone in it; left out, that of its column. */
  readonly pointFormat?: string;
  /** Which series, from 0, are marks over the columns of the others. */
  readonly marks?: readonly number[];
  /** Today's figures of each series, where its lines may be named at their ends; left out, a legend names them. */
  readonly lines?: readonly (readonly (number | undefined)[])[];
  readonly isLogarithmic?: true;
  /** From one line of its grid to the next, where figures have a reach that no choice exceeds. */
  readonly gridStep?: number;
}

interface BlockHeatMap {
  /** How far a diverging scale reaches from 0; undefined for a plain one. */
  readonly reach?: number;
}

/** Rows above the header: title and subtitle. Formulas of figures count on it. */
export const BLOCK_HEAD_ROWS = 2;
