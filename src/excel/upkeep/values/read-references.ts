import { tokenize } from "@borgar/fx";
import { areaOfCell } from "../../reading/cell/area-of-cell";
import { argumentValue } from "../../reading/formula/argument-value";
import { namesNow } from "../../write/sheets/sheet-names";
import type { FoundFormula } from "../scan-formulas";

/** What the cells hold to which a formula refers, row by row, by the text that refers to them. */
export type References = ReadonlyMap<string, readonly (readonly unknown[])[]>;

/** Cells of one reference; whole columns are for Excel alone. */
const MOST_CELLS = 10_000;

/**
 * What formulas refer to, of those that refer to cells by their addresses alone. Cells that must not be read, such as
 * those whose own figures may be old, leave their formulas out.
 */
export async function readReferences(
  context: Excel.RequestContext,
  found: readonly FoundFormula[],
  mayRead: (sheetId: string, row: number, column: number) => boolean,
): Promise<ReadonlyMap<FoundFormula, References>> {
  const { worksheets } = context.workbook;
  const idOf = new Map([...(await namesNow(context))].map(([id, name]) => [name.toLowerCase(), id]));
  const ranges = new Map<string, { readonly id: string; readonly range: Excel.Range }>();
  const asked = found.flatMap((each) => {
    const cells = referencesIn(each.formula).map((text) => {
      const named = argumentValue(text);
      if (named.kind !== "cells" || !isBlock(named.address)) return undefined;
      const id = named.sheet === undefined ? each.sheetId : idOf.get(named.sheet.toLowerCase());
      if (id === undefined) return undefined;
      const key = `${named.address} ${id}`;
      const known = ranges.get(key) ?? { id, range: worksheets.getItem(id).getRange(named.address) };
      if (!ranges.has(key)) known.range.load("values, rowIndex, columnIndex");
      ranges.set(key, known);
      return { text, ...known };
    });
    return cells.some((cell) => cell === undefined)
      ? []
      : [{ each, cells: cells.flatMap((cell) => cell ?? []) }];
  });
  await context.sync();
  return new Map(
    asked
      .filter(({ cells }) =>
        cells.every(({ id, range }) => isReadable(range, (row, column) => mayRead(id, row, column))),
      )
      .map(({ each, cells }) => [
        each,
        new Map(cells.map(({ text, range }) => [text, range.values as readonly (readonly unknown[])[]])),
      ]),
  );
}

const isReadable = (
  { values, rowIndex, columnIndex }: Excel.Range,
  mayRead: (row: number, column: number) => boolean,
): boolean =>
  (values as unknown[][]).every((line, r) => line.every((_, c) => mayRead(rowIndex + r, columnIndex + c)));

/** `B3`, or `B3:C9` of not too many cells. */
function isBlock(address: string): boolean {
  const ends = address.split(":").map(areaOfCell);
  const [first, last = first] = ends;
  if (!first || !last || ends.length > 2) return false;
  const [rows, columns] = [last.row - first.row + 1, last.column - first.column + 1];
  return Math.abs(rows * columns) <= MOST_CELLS;
}

/** Everything in a formula that refers to something, as it is written. */
const referencesIn = (formula: string): string[] =>
  tokenize(formula, { mergeRefs: true }).flatMap(({ type, value }) =>
    type.startsWith("range") || type === "structured" ? value : [],
  );
