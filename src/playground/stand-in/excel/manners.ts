import { NEWEST_API } from "../office/requirements";
import { WITHOUT_UNDO_ON_DESKTOP, WITHOUT_UNDO_ON_WEB } from "./without-undo";

/**
 * Where Excels differ, or do what one would not expect; each by a document of Microsoft's or a thread of its issues.
 * Every manner that is left out is the friendlier one.
 */
export interface Manners {
  /** The newest ExcelApi of the host, such as "1.12": what is newer fails at sync. */
  readonly api: string;
  /** The newest of every other set of requirements that the host has. */
  readonly sets: Readonly<Record<string, string>>;
  /** As Office.context.platform names it. */
  readonly platform: "PC" | "Mac" | "OfficeOnline";
  /**
   * How many syncs after a formula was written its result arrives: until then the cell shows #BUSY!, and charts are
   * guessed from that (office-js 1870, Excel-Custom-Functions 203).
   */
  readonly late: number;
  /** Whether texts over numbers become the names of a chart's series; no document promises it. */
  readonly findsNames: boolean;
  /**
   * Whether rows become higher when a text that wraps is typed, by the width of its column then, and never lower: as
   * on the desktop, where results that arrive later change nothing either. The web leaves them as they are.
   */
  readonly rowsGrow: boolean;
  /** Without one, as on many servers, a sheet's page cannot be set up (office-js 1860). */
  readonly hasPrinter: boolean;
  /** Whether notes can be added where the set of requirements says so; on the web they failed (office-js 6198). */
  readonly takesNotes: boolean;
  /** As Office.context.diagnostics names it; the web tells none (office-js 1602). */
  readonly version: string;
  /** What reaches a function for a matrix argument that is left out; documented nowhere. */
  readonly leftOut: null | readonly (readonly (null | string | number)[])[];
  /** What reaches a function for an empty cell of a range: 0 on the desktop, null on the web (office-js 4702). */
  readonly emptyCell: "" | 0 | null;
  /** Bytes of one request and of one answer; the web takes no more than 5 MB (excel/performance). */
  readonly mostBytes: number;
  /** Cells of a range whose contents can be read at once; of more, Excel tells null (office-js 4783). */
  readonly mostCellsRead: number;
  /** A range of more cells gives #CALC! instead of reaching a function, as A:A on the web (office-js 4613). */
  readonly mostCells: number;
  /** Members that cannot be undone, such as "Worksheet.delete" (see without-undo.ts). */
  readonly withoutUndo: readonly string[];
  /** As many formulas and more make an undo group fail (office-js issue 6491). */
  readonly tooManyToGroup: number;
  /** Whether any undo group fails (office-js issues 6711 and 6255). */
  readonly groupsFail: boolean;
  /**
   * For so many syncs a cell that recalculates shows what it showed before, not #BUSY! (office-js 6930, 4152).
   */
  readonly staleSyncs: number;
  /** As Excel.CalculationMode names it; where it is by hand, cells stay as they were until they are calculated. */
  readonly calculation: "Automatic" | "AutomaticExceptTables" | "Manual";
  /**
   * Where the add-in was got: settings belong to it, so that a sideloaded add-in does not see those of the store's
   * (office-js 840).
   */
  readonly catalogue: string;
  /** The user's language and country, which say how numbers are typed. */
  readonly culture: string;
  /** Whether a file can be handed to the user as a download; panes on Mac cannot (office-js 2700, 3385, 4681). */
  readonly downloads: boolean;
}

/** What Excel for Microsoft 365 has beside ExcelApi since version 2504. */
const SETS = {
  CustomFunctionsRuntime: "1.5",
  KeyboardShortcuts: "1.1",
  RibbonApi: "1.2",
  SharedRuntime: "1.2",
};

/** An Excel that can do all and surprises nobody. */
export const FRIENDLY: Manners = {
  api: NEWEST_API,
  sets: { CustomFunctionsRuntime: "1.4", SharedRuntime: "1.1" },
  platform: "OfficeOnline",
  version: "0.0.0.0",
  leftOut: null,
  emptyCell: "",
  mostBytes: Infinity,
  mostCellsRead: Infinity,
  mostCells: Infinity,
  late: 0,
  withoutUndo: [],
  tooManyToGroup: Infinity,
  groupsFail: false,
  staleSyncs: 0,
  calculation: "Automatic",
  catalogue: "",
  culture: "en-US",
  downloads: true,
  findsNames: true,
  rowsGrow: false,
  hasPrinter: true,
  takesNotes: true,
};

/** What every real Excel does. */
const REAL: Manners = { ...FRIENDLY, sets: SETS, late: 3, tooManyToGroup: 1600, mostCellsRead: 5_000_000 };

/** Excel on a computer. */
const DESKTOP: Manners = { ...REAL, emptyCell: 0, withoutUndo: WITHOUT_UNDO_ON_DESKTOP, rowsGrow: true };

const ROWS_OF_A_SHEET = 1_048_576;

/** The Excels that the tests play, by what is documented of each. */
export const EXCELS = {
  /** Excel for Windows of Microsoft 365, version 2509, the first with ExcelApi 1.20. */
  windows: { ...DESKTOP, api: "1.20", platform: "PC", version: "16.0.19201.20002" },
  /** Always the newest. */
  web: {
    ...REAL,
    api: "1.21",
    sets: { ...SETS, RibbonApi: "1.3" },
    platform: "OfficeOnline",
    emptyCell: null,
    mostCells: ROWS_OF_A_SHEET - 1,
    mostBytes: 5 * 1024 * 1024,
    withoutUndo: WITHOUT_UNDO_ON_WEB,
    groupsFail: true,
  },
  /** Excel for Mac, version 16.100, the first with ExcelApi 1.20. */
  mac: { ...DESKTOP, api: "1.20", platform: "Mac", version: "16.100", downloads: false },
  /** Excel LTSC 2024 for Windows: no notes, no grouped undo, no data types from functions. */
  ltsc2024: {
    ...DESKTOP,
    api: "1.17",
    sets: { CustomFunctionsRuntime: "1.3", RibbonApi: "1.2", SharedRuntime: "1.2" },
    platform: "PC",
    version: "16.0.17928.20148",
  },
} as const satisfies Readonly<Record<string, Manners>>;
