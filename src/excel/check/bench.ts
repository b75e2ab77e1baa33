import { forMilliseconds } from "../host/read-settled";
import { runPlainly } from "../host/run-grouped";
import { isPassing } from "../upkeep/values/frozen-value";
import { addressOf, cellsOf } from "../../plans/address";

type Batch<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;
type Rows = readonly (readonly (string | number | boolean)[])[];

/** Rows that a step has for itself. */
export const ROWS_A_STEP = 40;

/** Where a step works: cells of the check's sheet that nothing else uses. */
export class Bench {
  constructor(
    /** The check's sheet, by its id. */
    readonly sheetId: string,
    private readonly sheetName: string,
    /** The first of its rows. */
    private readonly top: number,
    /** In milliseconds, between two looks at cells that are calculating. */
    private readonly pause: number,
    /** Makes a further sheet, which goes with the check's own, and gives its id and name. */
    readonly addSheet: () => Promise<{ readonly id: string; readonly name: string }>,
  ) {}

  /** Runs a batch on the check's sheet. */
  run<T>(batch: Batch<T>): Promise<T> {
    return runPlainly((context) => batch(context.workbook.worksheets.getItem(this.sheetId), context));
  }

  /** `B42:C43`; rows count from the step's own. */
  cells(row: number, column: number, rows = 1, columns = 1): string {
    return cellsOf({ row: this.top + row, column, rows, columns });
  }

  /** With its sheet, as formulas outside the sheet name it. */
  reference(row: number, column: number, rows = 1, columns = 1): string {
    return addressOf(this.sheetName, { row: this.top + row, column, rows, columns }, "$");
  }

  /** Writes formulas, texts and numbers from a cell on. */
  write(row: number, column: number, cells: Rows): Promise<void> {
    const address = this.cells(row, column, cells.length, cells[0]?.length ?? 1);
    return this.run(async (sheet, context) => {
      sheet.getRange(address).formulas = cells.map((line) => [...line]);
      await context.sync();
    });
  }

  /** Lets Excel calculate for a while. */
  readonly wait = (): Promise<void> => forMilliseconds(this.pause);

  /** What cells hold as soon as none of them is being calculated. */
  settled(address: string): Promise<unknown[][]> {
    return this.settledOn(this.sheetId, address);
  }

  /** The same for a sheet that a step has added. */
  async settledOn(sheetId: string, address: string): Promise<unknown[][]> {
    for (;;) {
      const values = await valuesAt(sheetId, address);
      if (!values.flat().some(isBusy)) return values;
      await this.wait();
    }
  }

  /** Writes one formula and gives what its cell, or the block that it fills, shows in the end. */
  async answer(row: number, column: number, formula: string, rows = 1, columns = 1): Promise<unknown[][]> {
    await this.write(row, column, [[formula]]);
    return this.settled(this.cells(row, column, rows, columns));
  }
}

const valuesAt = (sheetId: string, address: string): Promise<unknown[][]> =>
  runPlainly(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

/** An error that passes by itself; a spill without room or an unknown name does not. */
const isBusy = (value: unknown): boolean =>
  isPassing(value) && !["#NAME?", "#SPILL!", "#CALC!", "#BLOCKED!", "#CONNECT!"].includes(String(value));
