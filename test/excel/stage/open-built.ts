import type { SheetDefinition } from "../../../src/plans/sheet/definition/definition";
import { buildSheet } from "../../../src/excel/made/build-sheet";
import { MemoryGrid, type State } from "../../playground/memory-grid";
import { openExcel } from "./open-excel";
import { userWorkbook } from "./user-workbook";

const built = new Map<SheetDefinition, { readonly state: State; readonly id: string }>();

/** An Excel with a user's workbook and a sheet in it, built once: the failure of each request begins with it. */
export async function openBuilt(definition: SheetDefinition): Promise<MemoryGrid> {
  const known = built.get(definition) ?? (await build(definition));
  built.set(definition, known);
  const grid = MemoryGrid.of(known.state);
  grid.activateSheet(known.id);
  openExcel(grid);
  return grid;
}

async function build(definition: SheetDefinition) {
  const grid = userWorkbook();
  openExcel(grid);
  await buildSheet(definition);
  return { state: grid.saved(), id: grid.activeSheet().id };
}
