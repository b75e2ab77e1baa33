/** Finds what a cell means, each once: the columns of a table repeat their cells, mostly the one above. */
export class OnceEach<T> {
  private readonly known = new Map<unknown, T>();
  private last: unknown = NONE;
  private found: T | undefined;

  constructor(private readonly find: (cell: unknown) => T) {}

  of(cell: unknown): T {
    if (cell === this.last) return this.found as T;
    let found = this.known.get(cell);
    if (found === undefined && !this.known.has(cell)) this.known.set(cell, (found = this.find(cell)));
    this.last = cell;
    this.found = found;
    return found as T;
  }
}

const NONE = Symbol("none");
