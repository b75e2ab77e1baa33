import { runPlainly } from "../host/run-grouped";
import { blocksOf, inBlocks, type Watch } from "../upkeep/in-blocks";

/** A table of the workbook, with its row of headers as the first of its cells. */
export interface ReadTable {
  readonly name: string;
  /** `Sheet1!A1:D20`. */
  readonly address: string;
  readonly head: readonly unknown[];
  /** Undefined where they were not wanted. */
  readonly cells: readonly (readonly unknown[])[] | undefined;
}

/** A part of a table that is read in one request. */
interface Part {
  readonly cells: unknown[][];
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel for the web answers with five megabytes at most. */
const CELLS_A_BLOCK = 20_000;
/** Tables of which the heads are asked for in one request. */
const TABLES_A_BLOCK = 100;

/** What Excel says of a cell that holds a data type: what it shows is its text. */
const ODD = "#VALUE!";

/** All tables of the workbook by their heads, and the cells of those that are wanted by their head and size. */
export const readTables = (
  isWanted: (head: readonly unknown[], cells: number, name: string) => boolean,
  watch: Watch = {},
): Promise<ReadTable[]> =>
  runPlainly(async (context) => {
    const heads = await readHeads(context, watch);
    const parts: Part[] = [];
    const tables = heads.map(({ name, range, head, sheetId }) => {
      const { address, rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
      if (!isWanted(head, rows * columns, name)) return { name, address, head, cells: undefined };
      const cells: unknown[][] = [];
      const most = Math.max(1, Math.floor(CELLS_A_BLOCK / columns));
      for (let at = 0; at < rows; at += most)
        parts.push({ cells, sheetId, row: row + at, column, rows: Math.min(most, rows - at), columns });
      return { name, address, head, cells };
    });
    await readParts(context, parts, watch);
    return tables;
  });

async function readHeads(context: Excel.RequestContext, watch: Watch) {
  const { tables } = context.workbook;
  tables.load("items/name");
  await context.sync();
  const heads: {
    readonly name: string;
    readonly range: Excel.Range;
    readonly sheetId: string;
    readonly head: readonly unknown[];
  }[] = [];
  const read = (block: readonly Excel.Table[]) => {
    const asked = block.map((table) => {
      const range = table.getRange();
      range.load("address, rowIndex, columnIndex, rowCount, columnCount");
      // A table may hide its headers, and then begins with a row of figures.
      const first = range.getRow(0);
      first.load("values");
      const { worksheet } = table;
      worksheet.load("id");
      return { name: table.name, range, first, worksheet };
    });
    return () => {
      for (const { name, range, first, worksheet } of asked)
        heads.push({ name, range, sheetId: worksheet.id, head: first.values[0] ?? [] });
    };
  };
  await inBlocks(context, "Looking at tables", blocksOf(tables.items, TABLES_A_BLOCK), read, watch);
  return heads;
}

/** Reads the parts one by one, in their order, so that the rows of a table come in theirs. */
async function readParts(context: Excel.RequestContext, parts: readonly Part[], watch: Watch): Promise<void> {
  const odd: { readonly part: Part; readonly from: number }[] = [];
  const rangeOf = ({ sheetId, row, column, rows, columns }: Part): Excel.Range =>
    context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
  const cellsOf = ({ rows, columns }: Part): number => rows * columns;
  const read = (block: readonly Part[]) => {
    const asked = block.map((part) => {
      const range = rangeOf(part);
      range.load("values");
      return { part, range };
    });
    return () => {
      for (const { part, range } of asked) {
        const values: unknown[][] = range.values;
        if (values.some((row) => row.includes(ODD))) odd.push({ part, from: part.cells.length });
        for (const row of values) part.cells.push(row);
      }
    };
  };
  await inBlocks(context, "Reading tables", blocksOf(parts, CELLS_A_BLOCK, cellsOf), read, watch);
  const readTexts = (block: typeof odd) => {
    const asked = block.map((each) => {
      const range = rangeOf(each.part);
      range.load("text");
      return { ...each, range };
    });
    return () => {
      for (const { part, from, range } of asked)
        for (const [at, texts] of range.text.entries()) {
          const row = part.cells[from + at];
          row?.forEach((value, column) => {
            if (value === ODD) row[column] = texts[column] ?? value;
          });
        }
    };
  };
  await inBlocks(
    context,
    "Reading data types",
    blocksOf(odd, CELLS_A_BLOCK, ({ part }) => cellsOf(part)),
    (block) => readTexts([...block]),
    watch,
  );
}
