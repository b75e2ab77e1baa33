import { abilities } from "../../host/abilities";
import { argumentValue, type Reference } from "../formula/argument-value";
import { columnsIn } from "./columns-in";
import type { Call } from "../formula/find-calls";
import { isLong, servingOffset, type HeldCells, type Offset } from "./held-cells";

/** Where the formula stands, and which of the cells that it fills is looked at. */
interface Home {
  readonly sheet: Excel.Worksheet;
  readonly cell: Excel.Range;
  readonly offset: Offset;
}

interface Found {
  readonly reference: string;
  readonly range: Excel.Range;
}

/** What the cells hold that arguments refer to, by reference; those that are not there are left out. */
export async function readInputs(
  context: Excel.RequestContext,
  home: Home,
  calls: readonly Call[],
): Promise<ReadonlyMap<string, HeldCells>> {
  const references = referencesIn(calls);
  if (references.length === 0) return new Map();
  const found = [
    ...(await cellsIn(context, home, references)),
    ...(await columnsIn(context, home.cell, references)),
  ];
  for (const { range } of found) range.load("rowCount, columnCount");
  await context.sync();

  const read = found
    .filter(({ range }) => !range.isNullObject)
    .map(({ reference, range }) => {
      const { rowCount: rows, columnCount: columns } = range;
      const serving = servingOffset({ rows, columns }, home.offset);
      const asked = isLong({ rows, columns }) ? range.getCell(serving.row, serving.column) : range;
      asked.load("values");
      return { reference, rows, columns, asked };
    });
  await context.sync();
  return new Map(
    read.map(({ reference, rows, columns, asked }) => [
      reference,
      { rows, columns, cells: asked.values as unknown[][] },
    ]),
  );
}

/** The ranges of those that are cells of a sheet. */
async function cellsIn(
  context: Excel.RequestContext,
  { sheet: home }: Home,
  references: readonly Reference[],
): Promise<readonly Found[]> {
  const asked = references.flatMap((each) => {
    if (each.kind === "columns" || (each.kind === "spill" && !abilities().spills)) return [];
    const sheet =
      each.sheet === undefined ? home : context.workbook.worksheets.getItemOrNullObject(each.sheet);
    return [{ ...each, at: sheet }];
  });
  if (asked.some(({ at }) => at !== home)) await context.sync();
  return asked.flatMap(({ kind, reference, address, at }) => {
    if (at !== home && at.isNullObject) return [];
    const range = at.getRange(address);
    return [{ reference, range: kind === "spill" ? range.getSpillingToRangeOrNullObject() : range }];
  });
}

function referencesIn(calls: readonly Call[]): readonly Reference[] {
  const found = new Map<string, Reference>();
  for (const { text, means } of calls.flatMap((call) => call.arguments)) {
    const value = argumentValue(means?.text ?? text);
    if ("reference" in value) found.set(value.reference, value);
  }
  return [...found.values()];
}
