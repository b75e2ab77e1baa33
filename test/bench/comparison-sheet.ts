import { areas } from "../../src/core/catalogue/areas";
import { technologies } from "../../src/core/catalogue/technologies";
import type { SheetDefinition } from "../../src/plans/sheet/definition/definition";
import { buildSheet } from "../../src/excel/made/build-sheet";
import { sizeOf, type SheetSize } from "../../src/plans/sheet/size-of";
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
    built: sizeOf(LARGE),
    naive: sizeOf(LARGE, { figures: "cells" }),
  };
}
