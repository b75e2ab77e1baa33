import type { EndLabels } from "./end-labels";
import type { PlannedSheet } from "./planned-sheet";

/**
 * What is to be written into a workbook, as a plain object: no Excel in it, so that it can be kept as golden text,
 * written by the adapter and exported to a file alike. Rows and columns count from 0 at the plan's own corner, and
 * formulas are written as if that corner were A1; whoever places the plan moves them.
 */
export interface Plan {
  /** A short name, of which the names of its table, charts and sheet are made. */
  readonly name: string;
  /** The cells that must be free, those under its charts too. */
  readonly rows: number;
  readonly columns: number;
  /** The cell of its title. */
  readonly title?: Spot;
  /** Where it says how to use it in Excel; who reads a file of it without the add-in is told something else there. */
  readonly hint?: PlannedHint;
  /** Cells that lead to an address, in files. */
  readonly links?: readonly PlannedLink[];
  /** What it shows, from top to bottom. */
  readonly sections?: readonly PlannedSection[];
  readonly cells: readonly PlannedCells[];
  /** The blocks that its first cells' formulas fill. */
  readonly spills?: readonly Place[];
  /** Laid on in order, later ones over earlier ones. */
  readonly styles: readonly PlannedStyle[];
  readonly tables: readonly PlannedTable[];
  readonly charts: readonly PlannedChart[];
  readonly heatMaps: readonly PlannedHeatMap[];
  readonly notes: readonly PlannedNote[];
  /** Cells in which one of a list is chosen. */
  readonly choices?: readonly PlannedChoice[];
  /** Cells in which the user can choose another definition of the sheet. */
  readonly inputs?: readonly PlannedInput[];
  /** Cells that show nothing where they hold #N/A; pages that were kept have it by this name. */
  readonly greyed?: readonly Place[];
  /** Widths that the columns need at least, in points; a sheet's own wider columns stay. */
  readonly widths: readonly { readonly column: number; readonly width: number }[];
  /** How a sheet made for this plan alone is set up. */
  readonly sheet: PlannedSheet;
}

export interface PlannedHint extends Spot {
  readonly text: string;
}

export interface PlannedLink extends Spot {
  readonly address: string;
}

/** A heading, and under it a table and its chart. */
export interface PlannedSection {
  readonly heading: Spot;
  /** What its figures are. */
  readonly about: Spot;
  /** Header row, labels, and the lines that sum it up. */
  readonly table: Place;
  readonly charts: readonly PlannedChart[];
}

/** Where something stands in a plan. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A text is written as text whatever it begins with; null leaves its cell empty. */
export type PlannedCell = string | number | boolean | null | PlannedFormula;

export interface PlannedFormula {
  readonly formula: string;
  /** What it gives today, by the core: for files that are read without the add-in. */
  readonly value?: string | number | boolean | PlannedError;
}

export interface PlannedError {
  readonly error: "#N/A" | "#VALUE!" | "#DIV/0!";
}

/** A block of cells, row by row, all rows equally long. */
export interface PlannedCells extends Spot {
  readonly cells: readonly (readonly PlannedCell[])[];
}

export interface PlannedStyle {
  readonly place: Place;
  readonly style: Style;
}

/** What is set; the rest stays. */
export interface Style {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  /** `#rrggbb`, as are the others. */
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  /** Colour of a thin line under the cells. */
  readonly lineBelow?: string;
}

/** An Excel table with one header row. */
export interface PlannedTable {
  readonly place: Place;
  /** After which it is called where formulas are to name it; else it has a name that is seen to be ours. */
  readonly called?: string;
}

export type ChartKind = "column" | "bar" | "line" | "scatter";

export interface PlannedChart {
  readonly kind: ChartKind;
  /** Where its figures and its title are: in the plan itself, or in the plan of its figures. */
  readonly from: "here" | "figures";
  /** The cells that it covers. */
  readonly place: Place;
  /** The cell whose text is its title. */
  readonly title: Spot;
  /** A header row with the names of the series, and a column of figures under each. */
  readonly data: Place;
  /** How many rows of it, at its end, are empty today and wait for more figures. */
  readonly spare?: number;
  /** The column beside the figures: what they are of, or the x of a scatter chart. */
  readonly categories: Place;
  /** Who measured its figures, as today's dataset has it. */
  readonly sources?: readonly string[];
  /** One for each series, in order. */
  readonly colors: readonly string[];
  /** Of bars of one series, the one in the strong colour; left out, all of them. */
  readonly emphasis?: number;
  /** Where lines are named at their ends instead of in a legend. */
  readonly endLabels?: EndLabels;
  /** Whether a line lies flat beside another, so that a logarithmic scale would tell them apart better. */
  readonly isFlattened?: true;
  /** Along its value axis each step is ten times the one before; what is not above zero has no place there. */
  readonly isLogarithmic?: true;
  /** Which series, from 0, are marks without a line over the columns of the others. */
  readonly marks?: readonly number[];
  readonly categoryAxis: string;
  /** With its unit. */
  readonly valueAxis: string;
  readonly numberFormat: string;
  /** From one line of its grid to the next, whatever its figures become; left out where another choice may make them larger. */
  readonly gridStep?: number;
  /** Of a figure that stands alone in it, where that is another than its cell's. */
  readonly pointFormat?: string;
  /** Points of its words but the title; left out, Excel's own. */
  readonly typeSize?: number;
}

/** A colour scale over figures. */
export interface PlannedHeatMap {
  readonly place: Place;
  /** Of a diverging scale, with its middle at 0: how far it reaches on both sides; undefined for a plain scale. */
  readonly reach?: number;
}

export interface PlannedNote extends Spot {
  readonly text: string;
}

export type PlannedChoice = ChoiceOfList | ChoiceOfWords;

interface Choosing extends Spot {
  /** Said when something else is typed, which is then refused; without it anything may stand there, a code or another name. */
  readonly refusal?: string;
}

export interface ChoiceOfList extends Choosing {
  /** Where the list is: a column of another sheet. */
  readonly sheet: string;
  readonly list: Place;
  readonly words?: undefined;
}

export interface ChoiceOfWords extends Choosing {
  /** What the list offers, in no cell: with commas between at most 255 letters, without commas and quotation marks. */
  readonly words: readonly string[];
  readonly sheet?: undefined;
  readonly list?: undefined;
}

/** What of a sheet's definition a cell holds; `focus` is the area that the sheet is about. */
export type Holding = "area" | "focus" | "technology" | "peers" | "dataset" | "year" | "since";

export interface PlannedInput extends Spot {
  readonly holds: Holding;
  /** What was written into it; "" for nothing. */
  readonly written: string | number;
}
