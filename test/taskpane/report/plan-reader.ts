import { parseA1Ref } from "@borgar/fx";
import { brokenText } from "../../../src/plans/broken-text";
import type { Plan, PlannedCell } from "../../../src/plans/plan";
import { run, type Value } from "../../functions/formula";

/** What a plan writes into a cell; the row and column count from 0. */
function plannedCell({ cells }: Plan, row: number, column: number): PlannedCell | undefined {
  for (const block of cells) {
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell !== undefined) return cell;
  }
  return undefined;
}

/** The formula with the texts and numbers of the cells that it refers to, as a plan in A1 would have them. */
const filledIn = (plan: Plan, formula: string): string =>
  formula.replaceAll(/"[^"]*"|\$?[A-Z]+\$?\d+/g, (part) => {
    if (part.startsWith('"')) return part;
    const found = parseA1Ref(part);
    if (!found || !("range" in found)) return part;
    return JSON.stringify(plannedCell(plan, found.range.top ?? 0, found.range.left ?? 0) ?? "");
  });

/** What a cell shows once its formula of one ATI function is computed. */
export function shownBy(plan: Plan, cell: PlannedCell | undefined): Value | undefined {
  if (typeof cell !== "object" || cell === null) return cell ?? undefined;
  return run(filledIn(plan, cell.formula))[0]?.[0];
}

/** The columns of a plan's table by their headers, each with what is planned for its rows. */
export function columnsOf(plan: Plan): ReadonlyMap<string, readonly (PlannedCell | undefined)[]> {
  const { row, rows, columns } = plan.tables[0]!.place;
  return new Map(
    Array.from({ length: columns }, (_, column) => [
      plannedCell(plan, row, column) as string,
      Array.from({ length: rows - 1 }, (_each, at) => plannedCell(plan, row + 1 + at, column)),
    ]),
  );
}

/** The texts of a plan's foot: of its last cells. */
export const footOf = ({ cells }: Plan): readonly PlannedCell[] => cells.at(-1)!.cells.flat();

/** Points of a line of text in Excel, of a letter, and of the tallest row that it has. */
const LINE = 15;
const LETTER = 5.4;
const TALLEST_ROW = 409;

/** The texts of a plan's table that would be cut off, since no row is tall enough for them in their columns. */
export function cutOff(plan: Plan): readonly string[] {
  const { widths } = plan;
  return [...columnsOf(plan).values()].flatMap((cells, column) => {
    const letters = Math.floor((widths[column]?.width ?? 0) / LETTER);
    return cells.filter(
      (cell): cell is string =>
        typeof cell === "string" && brokenText(cell, letters).length * LINE > TALLEST_ROW,
    );
  });
}
