import type { Parts } from "../stand-in/parts";

/** The parts that are left when a sheet is deleted. */
export function withoutSheet(parts: Parts, sheetId: string): Parts {
  const elsewhere = (part: { readonly sheetId: string }): boolean => part.sheetId !== sheetId;
  return {
    ...parts,
    charts: parts.charts.filter(elsewhere),
    tables: parts.tables.filter(elsewhere),
    heatMaps: parts.heatMaps.filter(elsewhere),
    rules: parts.rules.filter(elsewhere),
    choices: parts.choices.filter(elsewhere),
    notes: parts.notes.filter(elsewhere),
    comments: parts.comments.filter(elsewhere),
    sheets: Object.fromEntries(Object.entries(parts.sheets).filter(([id]) => id !== sheetId)),
  };
}
