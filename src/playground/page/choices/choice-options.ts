import type { ReadValues } from "../../grid/read-values";
import { parseArea, splitAddress } from "../../stand-in/area";
import { isCellError } from "../../stand-in/cell-value";
import type { Sheet } from "../../stand-in/grid";
import type { ChoicePart } from "../../stand-in/parts";

export type Option = string | number | boolean;

/** The values that a list offers, in its order, blanks and errors left out; none where its cells are gone. */
export function choiceOptions(
  { source, sheetId }: ChoicePart,
  sheets: readonly Sheet[],
  read: ReadValues,
): Option[] {
  if (!standsInCells(source)) {
    return source
      .split(",")
      .map((word) => word.trim())
      .filter((word) => word !== "");
  }
  const { sheetName, cells } = splitAddress(source.trim().replace(/^=/, ""));
  const area = parseArea(cells);
  const named = sheets.find(({ name }) => name.toLowerCase() === sheetName?.toLowerCase())?.id;
  const from = sheetName === undefined ? sheetId : named;
  if (!area || from === undefined) return [];
  return read(from, area)
    .flat()
    .flatMap((value) => (value === null || value === "" || isCellError(value) ? [] : [value]));
}

export function optionText(option: Option): string {
  return typeof option === "boolean" ? String(option).toUpperCase() : String(option);
}

/** Whether a list takes what is typed; as in Excel, only one that stands in cells does not mind upper and lower case. */
export function takes({ source }: ChoicePart, options: readonly Option[], value: Option): boolean {
  return standsInCells(source)
    ? isOption(options, value)
    : options.some((option) => optionText(option) === optionText(value));
}

const standsInCells = (source: string): boolean => source.trim().startsWith("=");

/** Whether a value is among options, whatever its case. */
export function isOption(options: readonly Option[], value: Option): boolean {
  const wanted = optionText(value).toLowerCase();
  return options.some((option) => optionText(option).toLowerCase() === wanted);
}
