import { isWhole, placeOf, type KeptCells } from "./kept-cells";

/** What the cells of a column mean, each found once: the columns of a table repeat their cells. */
export class Meanings<T> {
  private readonly ofOthers: (T | typeof NOTHING)[] = [];
  private readonly ofNumbers = new Map<number, T>();

  /** The column is undefined where there is none, whose cells mean nothing. */
  constructor(
    private readonly cells: KeptCells,
    readonly column: number | undefined,
    private readonly find: (cell: unknown) => T,
  ) {}

  at(row: number): T | undefined {
    const { cells, column } = this;
    if (column === undefined) return undefined;
    const code = cells.code(row, column);
    if (isWhole(code)) return this.ofNumber(code / 2);
    const known = this.ofOthers[placeOf(code)];
    if (known !== undefined) return known === NOTHING ? undefined : known;
    const found = this.find(cells.cell(code, column));
    this.ofOthers[placeOf(code)] = found ?? NOTHING;
    return found;
  }

  private ofNumber(number: number): T {
    let found = this.ofNumbers.get(number);
    if (found === undefined) this.ofNumbers.set(number, (found = this.find(number)));
    return found;
  }
}

const NOTHING = Symbol("nothing");
