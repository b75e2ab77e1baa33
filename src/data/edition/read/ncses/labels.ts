/** As labels are compared: without the case and the width of spaces. */
const labelKey = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

/** Whether a label of a table is the one that is asked for; a table marks labels with letters that its notes explain. */
export function isLabel(text: string, wanted: string): boolean {
  const key = labelKey(text);
  return key === labelKey(wanted) || key.replace(/\s*[a-z](, ?[a-z])*$/, "") === labelKey(wanted);
}

const ROW_YEAR = /\s*\((\d{4})\)\s*([a-z](, ?[a-z])*)?$/;

/** `South Korea (2021)`: an area in a table of the most recent year that each has. */
export function withoutYear(text: string): { readonly label: string; readonly year: number | undefined } {
  const year = ROW_YEAR.exec(text)?.[1];
  return year === undefined
    ? { label: text, year: undefined }
    : { label: text.replace(ROW_YEAR, ""), year: Number(year) };
}
