import { keptOdd } from "./kept-odd";

/** Where so many different cells make up most of a column, no cell is looked for among those above it. */
const MANY = 4_096;

/** The cells of a column that are no short whole numbers: each a place, the same for equal ones. */
export class OtherCells {
  readonly all: unknown[] = [];
  private readonly places = new Map<unknown, number>();
  private above: unknown = NONE;
  private placeAbove = -1;

  constructor(
    readonly column: number,
    private readonly rows: number,
  ) {}

  placeOf(cell: unknown): number {
    // Hardly any repeat.
    if (typeof cell === "number") return this.all.push(cell) - 1;
    // Most texts stand below the same.
    if (cell === this.above) return this.placeAbove;
    this.above = cell;
    return (this.placeAbove = this.find(cell));
  }

  private find(cell: unknown): number {
    const isMany = this.all.length > MANY && this.all.length > this.rows / 2;
    const known = isMany ? undefined : this.places.get(cell);
    if (known !== undefined) return known;
    const place = this.all.push(cell) - 1;
    if (!isMany) this.places.set(cell, place);
    return place;
  }

  /** Lets go of objects of Excel's, which may change: they are known by their texts. */
  settle(): void {
    this.places.clear();
    this.above = NONE;
    for (let at = 0; at < this.all.length; at += 1) this.all[at] = keptOdd(this.all[at]);
  }
}

const NONE = Symbol("none");
