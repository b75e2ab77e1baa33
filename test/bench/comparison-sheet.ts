import { areas } from "../../src/core/catalogue/areas";
import { technologies } from "../../src/core/catalogue/technologies";
import type { SheetDefinition } from "../../src/plans/sheet/definition/definition";
import { buildSheet } from "../../src/excel/made/build-sheet";
import { cellsShown } from "../../src/plans/sheet/cells-shown";
import { filledIn } from "../../src/plans/filled-in";
import type { FiguresForm } from "../../src/plans/sheet/sheet-options";
import { sheetPlan } from "../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../src/plans/sheet/templates";
import { openExcel } from "../excel/stage/open-excel";
import { MemoryGrid } from "../playground/memory-grid";

/** An ordinary large one: 60 areas by 16 technologies by 5 indicators. */
const LARGE: SheetDefinition = {
  ...templateOf("empty").standard,
  areas: areas
    .filter(({ kind }) => kind === "country")
    .slice(0, 60)
    .map(({ code }) => code),
  technologies: technologies.map(({ code }) => code),
  indicators: ["SHARE", "RPA", "PATENTS", "EXPORTSHARE", "TRADEBALANCE"],
};

const CALL = /\bATI\.[A-Z]+\(/g;

export interface SheetSize {
  readonly cells: number;
  readonly formulas: number;
  /** Calls of the add-in's functions, those within one formula included. */
  readonly calls: number;
}

export interface SheetCost {
  /** Requests that Excel answers while the sheet is built. */
  readonly syncs: number;
  /** As it is built: few formulas that spill. */
  readonly built: SheetSize;
  /** The naive way: a formula for each figure. */
  readonly naive: SheetSize;
}

/** What a large comparison sheet costs, counted over the stand-in. */
export async function comparisonSheet(): Promise<SheetCost> {
  const journal: string[] = [];
  openExcel(new MemoryGrid(), { journal });
  await buildSheet(LARGE, {});
  return {
    syncs: journal.filter((line) => line === "sync").length,
    built: sizeOf(),
    naive: sizeOf("cells"),
  };
}

function sizeOf(figures: FiguresForm | "fitting" = "fitting"): SheetSize {
  const { page } = sheetPlan(LARGE, figures === "fitting" ? {} : { figures });
  const formulas = filledIn(page).flatMap(({ cell }) => (typeof cell === "object" ? [cell.formula] : []));
  return {
    cells: cellsShown(page),
    formulas: formulas.length,
    calls: formulas.join().match(CALL)?.length ?? 0,
  };
}
