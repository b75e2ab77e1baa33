import { Refusal } from "../../core/refusal";
import { Hindrance } from "../../plans/hindrance";
import { excelCode } from "./excel-code";

const LATER = "Excel could not do it at this moment. Wait a little, then try again.";
const TOO_MUCH = "This is more than Excel takes at once. Choose fewer areas, technologies or years.";
const GONE = "That cell is no longer there. Select a cell, then try again.";
const TOO_OLD = "This Excel is too old for that. Update Excel, then try again.";

const WORDS: Readonly<Record<string, string>> = {
  AccessDenied: "The sheet is protected. Unprotect it, or choose a cell that may be edited.",
  InvalidOperationInCellEditMode:
    "Excel is waiting while a cell is edited. Finish with Enter or Esc, then try again.",
  // A chart is selected, or several blocks of cells with Ctrl.
  InvalidSelection: "Select one cell, or one block of cells without gaps, then try again.",
  ItemNotFound: GONE,
  InvalidReference: GONE,
  RangeExceedsLimit: TOO_MUCH,
  RequestPayloadSizeLimitExceeded: TOO_MUCH,
  ResponsePayloadSizeLimitExceeded: TOO_MUCH,
  ApiNotFound: TOO_OLD,
  ApiNotAvailable: TOO_OLD,
  ActivityLimitReached: LATER,
  ServiceNotAvailable: LATER,
  Conflict: LATER,
};

/**
 * What went wrong, in a sentence for the user. Only what the add-in itself says is handed on; the platform's own words
 * are for developers, so that of those only the code is told, which helps who is asked.
 */
export function describeExcelError(error: unknown): string {
  if ((error instanceof Hindrance || error instanceof Refusal) && error.message !== "") return error.message;
  const code = excelCode(error);
  if (code === undefined || !IS_CODE.test(code))
    return "It could not be done, and no reason was given. Try again.";
  return WORDS[code] ?? `Excel could not do it, and gives no reason but “${code}”. Try again.`;
}

const IS_CODE = /^[A-Za-z_]{3,60}$/;
