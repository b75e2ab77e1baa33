import type { ReadValues } from "../../grid/read-values";
import { parseArea, splitAddress } from "../../stand-in/area";
import { isCellError } from "../../stand-in/cell-value";
import type { Sheet } from "../../stand-in/grid";
import type { ChoicePart } from "../../stand-in/parts";

export type Option = string | number | boolean;

/** The values that a list offers, in the order of its cells, blanks and errors left out; none where its cells are gone. */
export function choiceOptions(
  { source, sheetId }: ChoicePart,
  sheets: readonly Sheet[],
  read: ReadValues,
): Option[] {
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

/** Whether a list has a value; as in Excel, a list that stands in cells does not mind upper and lower case. */
export function isOption(options: readonly Option[], value: Option): boolean {
  const wanted = optionText(value).toLowerCase();
  return options.some((option) => optionText(option).toLowerCase() === wanted);
}
