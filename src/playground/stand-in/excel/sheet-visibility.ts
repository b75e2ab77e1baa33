import type { Grid, Sheet } from "../grid";
import type { Property } from "./client-object";
import { invalidArgument, invalidOperation } from "./office-error";
import { needFreeStructure } from "./protection";
import { setSheetPart } from "./sheet-part";

export const isVisible = (grid: Grid, { id }: Sheet): boolean =>
  grid.parts().sheets[id]?.visibility === undefined;

/** Excel always shows at least one sheet. */
export function needAnother(grid: Grid, sheet: Sheet): Sheet {
  const other = grid.sheets().find((each) => each.id !== sheet.id && isVisible(grid, each));
  if (!other) throw invalidOperation("A workbook must contain at least one visible worksheet.");
  return other;
}

/** Whether a sheet's tab is shown; from a sheet that is hidden Excel goes to another. */
export function sheetVisibility(grid: Grid, sheet: () => Sheet): Property<Excel.Worksheet["visibility"]> {
  return {
    read: () => grid.parts().sheets[sheet().id]?.visibility ?? "Visible",
    write: (visibility) => {
      needFreeStructure(grid);
      if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw invalidArgument("visibility");
      const hidden = visibility === "Visible" ? undefined : visibility;
      if (hidden !== undefined) {
        const other = needAnother(grid, sheet());
        if (grid.activeSheet().id === sheet().id) grid.activateSheet(other.id);
      }
      setSheetPart(grid, sheet(), { visibility: hidden });
    },
  };
}
