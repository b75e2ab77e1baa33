import { formatAddress, type Area } from "../area";
import { isCellError, type CellValue } from "../cell-value";
import type { CellContent, Sheet } from "../grid";
import { cellInput } from "./cell-input";
import { invalidArgument } from "./office-error";
import { Properties } from "./properties";
import type { RequestQueue } from "./request-queue";
import { strict } from "./strict";

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

type RangeMembers = Pick<
  Excel.Range,
  | "address"
  | "columnCount"
  | "columnIndex"
  | "formulas"
  | "getCell"
  | "getResizedRange"
  | "load"
  | "numberFormat"
  | "rowCount"
  | "rowIndex"
  | "select"
  | "text"
  | "values"
> & { readonly format: Excel.RangeFormat };

class RangeStandIn implements RangeMembers {
  readonly #queue: RequestQueue;
  readonly #place: () => Place;
  readonly #properties: Properties;

  constructor(queue: RequestQueue, find: () => Place) {
    this.#queue = queue;
    this.#place = queue.lookup(find);
    this.#properties = new Properties("Range", queue, {
      address: () => formatAddress(this.#place().sheet.name, this.#place().area),
      columnCount: () => this.#place().area.columns,
      columnIndex: () => this.#place().area.column,
      formulas: () => this.#read((cell) => cell.formula || shown(cell.value)),
      numberFormat: () => this.#read((cell) => cell.numberFormat),
      rowCount: () => this.#place().area.rows,
      rowIndex: () => this.#place().area.row,
      text: () => this.#read((cell) => cell.text),
      values: () => this.#read((cell) => shown(cell.value)),
    });
  }

  load(options?: unknown): Excel.Range {
    this.#properties.load(options as string);
    return this as unknown as Excel.Range;
  }

  get address(): string {
    return this.#properties.get("address") as string;
  }
  get columnCount(): number {
    return this.#properties.get("columnCount") as number;
  }
  get columnIndex(): number {
    return this.#properties.get("columnIndex") as number;
  }
  get rowCount(): number {
    return this.#properties.get("rowCount") as number;
  }
  get rowIndex(): number {
    return this.#properties.get("rowIndex") as number;
  }
  get text(): string[][] {
    return this.#properties.get("text") as string[][];
  }

  get values(): unknown[][] {
    return this.#properties.get("values") as unknown[][];
  }
  set values(values: unknown) {
    this.#write("values", values);
  }
  get formulas(): unknown[][] {
    return this.#properties.get("formulas") as unknown[][];
  }
  set formulas(formulas: unknown) {
    this.#write("formulas", formulas);
  }

  get numberFormat(): string[][] {
    return this.#properties.get("numberFormat") as string[][];
  }
  set numberFormat(formats: unknown) {
    this.#properties.set("numberFormat", formats, () => {
      const { sheet, area } = this.#place();
      this.#queue.grid.setNumberFormats(
        sheet.id,
        area,
        spread(formats, area).map((row) => row.map((format) => (format ?? undefined) as string | undefined)),
      );
    });
  }

  get format(): Excel.RangeFormat {
    const members: Pick<Excel.RangeFormat, "autofitColumns"> = {
      autofitColumns: () =>
        this.#queue.add(() => {
          const { sheet, area } = this.#place();
          this.#queue.grid.fitColumns(sheet.id, area);
        }),
    };
    return strict("RangeFormat", members);
  }

  getCell(row: number, column: number): Excel.Range {
    return this.#derive((area) => ({
      row: area.row + row,
      column: area.column + column,
      rows: 1,
      columns: 1,
    }));
  }

  getResizedRange(deltaRows: number, deltaColumns: number): Excel.Range {
    return this.#derive((area) => ({
      ...area,
      rows: area.rows + deltaRows,
      columns: area.columns + deltaColumns,
    }));
  }

  select(): void {
    this.#queue.add(() => {
      const { sheet, area } = this.#place();
      this.#queue.grid.select(sheet.id, area);
    });
  }

  #derive(change: (area: Area) => Area): Excel.Range {
    return createRange(this.#queue, () => {
      const { sheet, area } = this.#place();
      return { sheet, area: change(area) };
    });
  }

  #read<T>(pick: (cell: CellContent) => T): T[][] {
    const { sheet, area } = this.#place();
    return this.#queue.grid.read(sheet.id, area).map((row) => row.map(pick));
  }

  #write(name: string, written: unknown): void {
    this.#properties.set(name, written, () => {
      const { sheet, area } = this.#place();
      const cells = this.#queue.grid.read(sheet.id, area);
      const inputs = spread(written, area).map((row, r) =>
        row.map((value, c) => cellInput(value, cells[r]?.[c]?.numberFormat)),
      );
      this.#queue.grid.write(sheet.id, area, inputs);
    });
  }
}

export function createRange(queue: RequestQueue, find: () => Place): Excel.Range {
  return strict("Range", new RangeStandIn(queue, find));
}

/** One value goes to every cell; an array must have the range's shape. */
function spread(written: unknown, { rows, columns }: Area): unknown[][] {
  if (!Array.isArray(written))
    return Array.from({ length: rows }, () => Array<unknown>(columns).fill(written));
  const block = written as unknown[];
  const fits = block.length === rows && block.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) {
    throw invalidArgument(
      `The number of rows or columns in the input array doesn't match ${rows} × ${columns}.`,
    );
  }
  return block as unknown[][];
}

function shown(value: CellValue): string | number | boolean {
  return value === null ? "" : isCellError(value) ? value.error : value;
}
