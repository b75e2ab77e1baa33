import type { Area } from "./area";

/**
 * What stands in a workbook beside its cells, exactly as the Excel API was told: one plain value, so that it can be
 * compared, undone and drawn. Colours are `#rrggbb`.
 */
export interface Parts {
  readonly charts: readonly ChartPart[];
  readonly tables: readonly TablePart[];
  readonly heatMaps: readonly HeatMapPart[];
  /** Conditional formats with a formula. */
  readonly rules: readonly RulePart[];
  /** Drop-down lists of cells. */
  readonly choices: readonly ChoicePart[];
  readonly notes: readonly NotePart[];
  /** Comments, which others can answer; a cell has one of these or a note. */
  readonly comments: readonly NotePart[];
  /** By sheet id. */
  readonly sheets: Readonly<Record<string, SheetPart>>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly names?: readonly NamePart[];
  /** Whether no sheet can be added or removed. */
  readonly isStructureProtected?: true;
}

export const NO_PARTS: Parts = {
  charts: [],
  tables: [],
  heatMaps: [],
  rules: [],
  choices: [],
  notes: [],
  comments: [],
  sheets: {},
  settings: {},
};

/** Cells of a sheet. */
export interface CellsRef {
  readonly sheetId: string;
  readonly area: Area;
}

/** A text, or the cell that it is taken from. */
export type TextOrCell = { readonly text: string } | { readonly cell: CellsRef };

export interface ChartPart {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  /** As Excel.ChartType names it, such as "LineMarkers". */
  readonly type: string;
  /** The cells that it covers. */
  readonly place: Area;
  readonly title: TextOrCell;
  readonly hasTitle: boolean;
  readonly series: readonly SeriesPart[];
  readonly categoryAxis: AxisPart;
  readonly valueAxis: AxisPart;
  /** As Excel.ChartLegendPosition names it; undefined when it is hidden. */
  readonly legend: string | undefined;
  /** As Excel.ChartDisplayBlanksAs names it. */
  readonly blanks: string;
  /** How much of its width the plot takes, where that was set. */
  readonly plotWidth?: number;
  /** Points of its title and of its legend, where they were set. */
  readonly titleSize?: number;
  readonly legendSize?: number;
}

export interface SeriesPart {
  readonly name: TextOrCell;
  /** An area without rows for a series that has just been added. */
  readonly values: CellsRef;
  /** Categories, or the x values of a scatter chart. */
  readonly categories?: CellsRef;
  /** Of a chart of several types, its own. */
  readonly type?: string;
  readonly color?: string;
  /** Of single bars that have another, by their place. */
  readonly pointColors?: Readonly<Record<number, string>>;
  /** Around its markers, where that is another colour. */
  readonly outline?: string;
  /** As Excel.ChartLineStyle names it. */
  readonly lineStyle?: string;
  /** As Excel.ChartMarkerStyle names it. */
  readonly marker?: string;
  /** Of its markers, in points. */
  readonly size?: number;
  /** In per cent of a bar's width. */
  readonly gapWidth?: number;
  /** Of single points, by their place. */
  readonly labels?: Readonly<Record<number, LabelPart>>;
}

/** What stands beside a point of a series. */
export interface LabelPart {
  readonly value: boolean;
  readonly name: boolean;
  /** As Excel.ChartDataLabelPosition names it; left out, Excel's choice. */
  readonly position?: string;
  readonly color?: string;
  readonly bold?: boolean;
  /** In points, where that was set. */
  readonly size?: number;
}

export interface AxisPart {
  /** Undefined for none. */
  readonly title?: TextOrCell;
  readonly numberFormat?: string;
  readonly reversed?: boolean;
  /** Of so many labels one is shown; left out, as many as there is room for. */
  readonly labelEvery?: number;
  /** As Excel.ChartAxisTickLabelPosition names it, such as "Low". */
  readonly labels?: string;
  /** From one line of the grid to the next; left out, as Excel chooses. */
  readonly majorUnit?: number;
  /** As Excel.ChartAxisScaleType names it, where it is not linear. */
  readonly scale?: string;
  /** Points of its labels and of its title, where they were set. */
  readonly size?: number;
  readonly titleSize?: number;
  /** As Excel.ChartAxisPosition names it: where the other axis crosses, where Excel does not choose. */
  readonly crossing?: string;
}

export interface TablePart {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  /** With its header row. */
  readonly area: Area;
  readonly style: string;
  readonly filterButtons: boolean;
  readonly banded: boolean;
}

/** A conditional format with a colour scale. */
export interface HeatMapPart {
  readonly id: string;
  readonly sheetId: string;
  readonly area: Area;
  /** Lowest, middle where there are three, and highest; type and formula as the API was told. */
  readonly points: readonly { readonly color: string; readonly type: string; readonly formula?: string }[];
}

/** A conditional format that gives a font colour to the cells for which a formula holds. */
export interface RulePart {
  readonly id: string;
  readonly sheetId: string;
  readonly area: Area;
  /** As written for the first cell of the area, such as "=ISERROR(B4)". */
  readonly formula: string;
  readonly color: string;
}

/** Data validation: cells in which one of a list may be chosen. */
export interface ChoicePart {
  readonly sheetId: string;
  readonly area: Area;
  /** A reference such as "='ATI lists'!$A$2:$A$60", or the words themselves with commas between: "Yes,No". */
  readonly source: string;
  /** Said when something else is typed. */
  readonly refusal: string;
  /** Whether something else may stand there nevertheless. */
  readonly takesAll?: true;
}

export interface NotePart {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A name that the workbook defines, or a sheet of it. */
export interface NamePart {
  readonly name: string;
  /** Undefined for a name of the workbook. */
  readonly sheetId?: string;
  readonly formula: string;
  /** What formulas give that the stand-in cannot work out. */
  readonly values: Readonly<Record<string, string | number | boolean>>;
}

export interface SheetPart {
  readonly frozenRows?: number;
  readonly gridlines?: boolean;
  /** As Excel.SheetVisibility names it, where it is not visible. */
  readonly visibility?: string;
  readonly orientation?: string;
  /** Per cent, where it is set instead of the pages. */
  readonly printScale?: number;
  readonly pagesWide?: number;
  /** Added for `zoom.verticalFitToPages`, which is set together with the width. */
  readonly pagesTall?: number;
  readonly titleRows?: string;
  readonly titleColumns?: string;
  /** Rows, from 0, before which a printed page begins, in their order. */
  readonly pageBreaks?: readonly number[];
  /** In points. */
  readonly margins?: Readonly<Record<string, number>>;
  /** Left, centre and right in one, as a file keeps them: `&Lleft&Ccentre&Rright`. */
  readonly footer?: string;
  /** Whether its cells can be changed only when the user has lifted that. */
  readonly isProtected?: true;
  /** Areas whose cells are one; only the first of them holds something. */
  readonly merged?: readonly Area[];
  /** What the add-in keeps on the sheet, by its key. */
  readonly properties?: Readonly<Record<string, string>>;
}
