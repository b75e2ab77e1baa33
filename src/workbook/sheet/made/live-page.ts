import type { Plan, PlannedCell, PlannedError, PlannedStyle } from "../../plan/plan";
import { cellsOf } from "../../write/address";
import { sheetPlan } from "../sheet-plan";
import { contentsOf, isSame, keyOf } from "./page-contents";
import type { MadeSheet } from "./made-sheets";
import { needReady } from "./read-page";
import { wasMoved } from "./was-moved";

const ERRORS: readonly string[] = ["#N/A", "#VALUE!", "#DIV/0!"] satisfies readonly PlannedError["error"][];

/**
 * A made sheet as it is now: its page with what was chosen in the yellow cells and what the formulas show for it, and
 * what the user wrote within, beside and below it. Formulas of the user's own become their values, since they may refer
 * to other sheets. Throws where the definition cannot be read, cells of the page were moved, or a formula has no value yet.
 */
export async function livePage(made: MadeSheet): Promise<Plan> {
  const { id, definition } = needReady(made);
  const held = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    used.load("values, formulas, numberFormat, rowIndex, columnIndex");
    await context.sync();
    return used.isNullObject ? [] : heldCells(used);
  });
  const page = sheetPlan(definition, { figures: "cells" }).page;
  const written = sheetPlan(definition).page;
  const formulas = new Map(held.map(({ formula, ...spot }) => [keyOf(spot), formula]));
  if (wasMoved(written, (row, column) => formulas.get(keyOf({ row, column })) ?? "")) {
    throw new Error(
      "Rows or columns were put into the page or taken out since it was made. Rebuild the sheet, or put that back, " +
        "then save again.",
    );
  }
  const planned = { asWritten: contentsOf(written), oneByOne: contentsOf(page) };

  const cells: Plan["cells"][number][] = [];
  const styles: PlannedStyle[] = [];
  for (const { row, column, value, formula, numberFormat } of held) {
    const key = keyOf({ row, column });
    const own = ownFormula(planned.asWritten.get(key), planned.oneByOne.get(key), formula);
    const spot = { row, column, rows: 1, columns: 1 };
    const cell = own === undefined ? value : { formula: own, value: shownValue(value, cellsOf(spot)) };
    cells.push({ row, column, cells: [[cell]] });
    if (!planned.oneByOne.has(key)) styles.push({ place: spot, style: { numberFormat } });
  }
  return {
    ...page,
    rows: Math.max(page.rows, ...held.map(({ row }) => row + 1)),
    columns: Math.max(page.columns, ...held.map(({ column }) => column + 1)),
    cells,
    styles: [...page.styles, ...styles],
  };
}

interface HeldCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly formula: unknown;
  readonly numberFormat: string;
}

const heldCells = ({ values, formulas, numberFormat, rowIndex, columnIndex }: Excel.Range) =>
  (values as unknown[][]).flatMap((line, down) =>
    line.flatMap((value, across): HeldCell[] =>
      typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value !== "")
        ? [
            {
              row: rowIndex + down,
              column: columnIndex + across,
              value,
              formula: (formulas as unknown[][])[down]?.[across],
              numberFormat: (numberFormat as string[][])[down]?.[across] ?? "General",
            },
          ]
        : [],
    ),
  );

/** The formula of a cell that still has it, or that another one still spills over; undefined for what the user wrote. */
function ownFormula(
  asWritten: PlannedCell | undefined,
  oneByOne: PlannedCell | undefined,
  held: unknown,
): string | undefined {
  if (typeof oneByOne !== "object" || oneByOne === null) return undefined;
  return asWritten === undefined || isSame(asWritten, held) ? oneByOne.formula : undefined;
}

function shownValue(value: HeldCell["value"], address: string): string | number | boolean | PlannedError {
  if (typeof value !== "string" || !value.startsWith("#")) return value;
  if (ERRORS.includes(value)) return { error: value as PlannedError["error"] };
  throw new Error(
    `${address} shows ${value}. Save again when it shows a figure; the room Workbook can enter formulas anew.`,
  );
}
