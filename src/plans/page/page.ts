import type { Indicator } from "../../core/catalogue/indicators";
import type { BlockArguments } from "../formula/calls";
import type { Cell, Content } from "../formula/cell";
import type { Phrase } from "../formula/phrase";
import type { Text, Value } from "../formula/value";
import type { ChartKind } from "../plan";

/** What a sheet shows, in order: layOut alone decides where. */
export interface Page {
  /** Short: of it the name of its sheet is made. */
  readonly name: string;
  readonly title: Phrase;
  /** What its figures say, a sentence each. */
  readonly messages: readonly Value<string>[];
  readonly parameters: readonly Parameter[];
  readonly sections: readonly Section[];
  /** After the sections. */
  readonly statements?: Statements;
  /** What else its foot says, beside the sources and what there is of each section. */
  readonly notes: readonly (string | Value)[];
}

/** Texts under a heading, each a paragraph over the width of the page. */
export interface Statements {
  readonly heading: Phrase;
  readonly about: string;
  readonly texts: readonly Value<string>[];
}

/** A yellow cell at the head, with its label. */
export interface Parameter<T extends string | number = string | number> {
  readonly label: string;
  readonly cell: Cell<T>;
}

export interface Section {
  readonly heading: Phrase;
  /** What its figures are, under the heading. */
  readonly about: Content;
  readonly chart?: Chart;
  /** Over the table, where a page may end between the chart and it. */
  readonly tableHeading?: Phrase;
  readonly table: Table;
  /** What has no row or column, because nobody has figures of it; in a sentence. */
  readonly lacking?: string;
  /** The figures that the foot explains and cites. */
  readonly shown: readonly Shown[];
}

/** A block of figures, and the first of them. */
export interface Shown extends BlockArguments {
  readonly area: Value<string>;
  readonly technology: Value<string>;
  readonly year: Value<number>;
}

export interface Table {
  /** Over the labels and over each column of figures. */
  readonly header: readonly Cell[];
  /** Down the first column. */
  readonly labels: readonly Cell[];
  /** Side by side, each as high as the labels. */
  readonly bodies: readonly Body[];
  /** Lines under the figures that sum them up. */
  readonly below?: { readonly labels: readonly Cell[]; readonly body: Body };
}

export interface Body {
  /** Row by row. */
  readonly cells: readonly (readonly Cell[])[];
  /** Which of the missing figures have a note: where the cells of a row follow from each other, the first says it. */
  readonly noted?: "each" | "first in row";
  /** The formula that fills it at once, in place of its cells'. */
  readonly spill?: Text;
  readonly heatMap?: { readonly reach?: number };
  /** The row that the page is about. */
  readonly bold?: number;
}

/** A chart of columns of its section's table, by the labels; the section's heading is its title. */
export interface Chart {
  readonly kind: ChartKind;
  /** The first column of figures that it shows, from 1, and how many. */
  readonly first: number;
  readonly series: number;
  /** How many of the labels it shows, from the first; left out, all. */
  readonly points?: number;
  /** Which series, from 0, are marks over the columns of the others. */
  readonly marks?: readonly number[];
  /** What the page is about: the first of several series, or a bar of one series. */
  readonly focus?: "series" | number;
  readonly isFlattened?: true;
  readonly isLogarithmic?: true;
  readonly categoryAxis: string;
  /** Left out, the unit of the indicator. */
  readonly valueAxis?: string;
  readonly indicator: Indicator;
}
