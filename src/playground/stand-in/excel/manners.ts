import { NEWEST_API } from "../office/requirements";

/**
 * Where Excels differ, or do what one would not expect; each by a document of Microsoft's or a thread of its issues.
 * Every manner that is left out is the friendlier one.
 */
export interface Manners {
  /** The newest ExcelApi of the host, such as "1.12": what is newer fails at sync. */
  readonly api: string;
  /** As Office.context.platform names it. */
  readonly platform: "PC" | "Mac" | "OfficeOnline";
  /**
   * How many syncs after a formula was written its result arrives: until then the cell shows #BUSY!, and charts are
   * guessed from that (office-js 1870, Excel-Custom-Functions 203).
   */
  readonly late: number;
}

/** An Excel that can do all and surprises nobody. */
export const FRIENDLY: Manners = { api: NEWEST_API, platform: "OfficeOnline", late: 0 };

/** What every real Excel does. */
const REAL: Manners = { ...FRIENDLY, late: 3 };

/** The Excels that the tests play, by what is documented of each. */
export const EXCELS = {
  /** Excel for Windows of Microsoft 365, version 2509. */
  windows: { ...REAL, platform: "PC" },
  web: REAL,
  mac: { ...REAL, platform: "Mac" },
  /** Excel LTSC 2024 for Windows: no notes, no grouped undo, no data types from functions. */
  ltsc2024: { ...REAL, api: "1.17", platform: "PC" },
} as const satisfies Readonly<Record<string, Manners>>;
