import type { Grid, Sheet } from "../grid";
import type { SheetPart } from "../parts";

/** Sets some of a sheet's settings; undefined is what a new sheet has, and a sheet with no other has none. */
export function setSheetPart(
  grid: Grid,
  { id }: Sheet,
  change: { readonly [K in keyof SheetPart]: SheetPart[K] | undefined },
): void {
  const parts = grid.parts();
  const changed = Object.entries({ ...parts.sheets[id], ...change }).filter(
    ([, value]) => value !== undefined,
  );
  const others = Object.entries(parts.sheets).filter(([sheetId]) => sheetId !== id);
  const own = changed.length > 0 ? [[id, Object.fromEntries(changed)]] : [];
  grid.setParts({ ...parts, sheets: Object.fromEntries([...others, ...own]) as typeof parts.sheets });
}
