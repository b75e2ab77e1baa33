import type { ICellData, IRange, IWorkbookData } from "@univerjs/core";
import type { Area } from "../stand-in/area";
import { NO_PARTS, type Parts } from "../stand-in/parts";

/** How the names of such files end. */
export const ENDING = ".playground.json";

const FORMAT = "ATI playground workbook";
/** What is written another way gets the next number. */
const VERSION = 1;

/** By sheet, row and column, as the grid keeps it. */
type OfSheets<T> = Readonly<Record<string, Record<number, Record<number, T>>>>;

/** A workbook of the playground as a file keeps it; cells keep the values that their formulas gave. */
export interface KeptWorkbook {
  /** Cells, looks and sizes as the grid has them, and the names that its user gave. */
  readonly workbook: Partial<IWorkbookData>;
  /** What formulas fill beyond their own cells. */
  readonly spills: { readonly ranges: OfSheets<IRange>; readonly cells: OfSheets<ICellData> };
  readonly parts: Parts;
  /** What was selected. */
  readonly selected: { readonly sheetId: string; readonly area: Area };
}

export const workbookFile = (kept: KeptWorkbook): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, ...kept });

/** Reads a file, or says in a sentence why it cannot be opened. */
export function readWorkbookFile(name: string, text: string): KeptWorkbook | string {
  const file = parsed(text);
  if (!isRecord(file) || file.format !== FORMAT)
    return `“${name}” was not saved by this playground, which opens only files that Save wrote (${ENDING}). A table of figures is opened in the pane: Sources, Your figures.`;
  if (file.version !== VERSION)
    return `“${name}” was saved by another version of the playground, which this one cannot read.`;
  return isWhole(file) ? file : `“${name}” is damaged: parts of the workbook are missing in it.`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether all is there that the grid and the parts need, and names no sheet that is not. */
function isWhole(file: Fields): file is Fields & KeptWorkbook {
  const { workbook, spills, parts, selected } = file;
  if (!isRecord(workbook) || !isRecord(workbook.sheets) || !Array.isArray(workbook.sheetOrder)) return false;
  const { sheets, sheetOrder } = workbook;
  const hasSheet = (id: unknown): boolean => typeof id === "string" && id in sheets;
  return (
    sheetOrder.length > 0 &&
    sheetOrder.every(hasSheet) &&
    Object.values(sheets).every((sheet) => isRecord(sheet) && isRecord(sheet.cellData)) &&
    isRecord(spills) &&
    [spills.ranges, spills.cells].every((each) => isRecord(each) && Object.keys(each).every(hasSheet)) &&
    isRecord(parts) &&
    arePartsWhole(parts, hasSheet) &&
    isRecord(selected) &&
    hasSheet(selected.sheetId) &&
    isRecord(selected.area)
  );
}

function arePartsWhole(parts: Fields, hasSheet: (id: unknown) => boolean): boolean {
  return Object.entries(NO_PARTS).every(([kind, none]: [string, unknown]) => {
    const held = parts[kind];
    if (!Array.isArray(none))
      return isRecord(held) && (kind !== "sheets" || Object.keys(held).every(hasSheet));
    return Array.isArray(held) && held.every((part) => isRecord(part) && hasSheet(part.sheetId));
  });
}
