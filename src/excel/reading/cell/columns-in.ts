import type { Reference } from "../formula/argument-value";

type Columns = Extract<Reference, { kind: "columns" }>;

/** The ranges of those references that name columns of tables: the table that is named, or the one around a cell. */
export async function columnsIn(
  context: Excel.RequestContext,
  cell: Excel.Range,
  references: readonly Reference[],
): Promise<readonly { readonly reference: string; readonly range: Excel.Range }[]> {
  const wanted = references.filter((each): each is Columns => each.kind === "columns");
  if (wanted.length === 0) return [];
  const around = cell.getTables(false);
  around.load("items/name");
  cell.load("rowIndex");
  const named = wanted.map(({ table }) =>
    table === "" ? undefined : context.workbook.tables.getItemOrNullObject(table),
  );
  await context.sync();

  // eslint-disable-next-line office-addins/load-object-before-read -- loaded by its items
  const own = around.items[0];
  const tables = wanted.flatMap((each, at) => {
    const table = named[at] ?? own;
    if (!table || (table !== own && table.isNullObject)) return [];
    const [head, whole] = [table.getHeaderRowRange(), table.getRange()];
    head.load("values");
    whole.load("rowIndex, rowCount");
    return [{ ...each, head, whole }];
  });
  await context.sync();

  return tables.flatMap(({ reference, columns, part, head, whole }) => {
    const titles = (head.values[0] ?? []).map((title: unknown) => String(title).toLowerCase());
    const places = columns.map((column) => titles.indexOf(column.toLowerCase()));
    if (places.includes(-1)) return [];
    const [first = 0, last = columns.length === 0 ? titles.length - 1 : first] = places;
    const rows = rowsOf(part, cell.rowIndex - whole.rowIndex, whole.rowCount);
    if (!rows || last < first) return [];
    const range = whole.getCell(rows.first, first).getResizedRange(rows.count - 1, last - first);
    return [{ reference, range }];
  });
}

/** Counted from the header row; undefined where the part has none. */
function rowsOf(
  part: Columns["part"],
  row: number,
  count: number,
): { readonly first: number; readonly count: number } | undefined {
  if (part === "this row") return row > 0 && row < count ? { first: row, count: 1 } : undefined;
  if (part === "headers") return { first: 0, count: 1 };
  const first = part === "all" ? 0 : 1;
  return count > first ? { first, count: count - first } : undefined;
}
