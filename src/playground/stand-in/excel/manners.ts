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
}

/** An Excel that can do all and surprises nobody. */
export const FRIENDLY: Manners = { api: NEWEST_API, platform: "OfficeOnline" };

/** The Excels that the tests play, by what is documented of each. */
export const EXCELS = {
  /** Excel for Windows of Microsoft 365, version 2509. */
  windows: { ...FRIENDLY, platform: "PC" },
  web: FRIENDLY,
  mac: { ...FRIENDLY, platform: "Mac" },
  /** Excel LTSC 2024 for Windows: no notes, no grouped undo, no data types from functions. */
  ltsc2024: { ...FRIENDLY, api: "1.17", platform: "PC" },
} as const satisfies Readonly<Record<string, Manners>>;
