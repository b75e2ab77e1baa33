import { knownTechnology } from "../../../../../core/catalogue/technologies";
import { yearOf } from "../../../../../core/names/year-of";
import type { ColumnUse } from "../columns/column-use";
import type { FileCell } from "../reading/file-table";
import { compact } from "./compact";
import { yearWithin } from "./year-cell";

/** What a cell becomes in the table that is made. */
export interface KnownCell {
  readonly cell: FileCell;
  /** The same for cells that become the same. */
  readonly id: number;
  /** Why it cannot be taken. */
  readonly problem?: string;
}

/** The cells of a column, each read once: most repeat the one above. */
export class KnownCells {
  private readonly found = new Map<FileCell, KnownCell>();
  private readonly ids = new Map<FileCell, number>();
  private lastCell: FileCell;
  private last: KnownCell | undefined;

  constructor(
    private readonly use: ColumnUse,
    private readonly addsUp: boolean,
  ) {}

  of(cell: FileCell): KnownCell {
    if (this.last !== undefined && cell === this.lastCell) return this.last;
    let known = this.found.get(cell);
    if (known === undefined) {
      const kept = typeof cell === "string" ? compact(cell) : cell;
      known = this.read(kept);
      this.found.set(kept, known);
    }
    this.lastCell = cell;
    return (this.last = known);
  }

  private read(given: FileCell): KnownCell {
    const cell = typeof given === "string" ? given.trim() : given;
    if (cell === "" || cell === null || cell === undefined) return this.numbered(undefined);
    if (this.use === "technology") return this.numbered(technologyIn(String(cell)) ?? cell);
    if (this.use !== "year" || typeof cell === "boolean") return this.numbered(cell);
    const year = yearOf(cell);
    if (typeof year === "number") return this.numbered(year);
    const within = yearWithin(String(cell));
    if (within === undefined) return this.numbered(cell);
    return this.addsUp
      ? this.numbered(within)
      : {
          ...this.numbered(cell),
          problem: `"${cell}" is a part of a year; have rows added up to years, or choose another column for the year.`,
        };
  }

  private numbered(cell: FileCell): KnownCell {
    let id = this.ids.get(cell);
    if (id === undefined) this.ids.set(cell, (id = this.ids.size));
    return { cell, id };
  }
}

/** Of a code with its label, "AI: Artificial intelligence", the part that is known; undefined for a plain text. */
function technologyIn(text: string): string | undefined {
  if (!text.includes(":") || knownTechnology(text)) return undefined;
  return [text.slice(0, text.indexOf(":")), text.slice(text.indexOf(":") + 1)]
    .map((part) => part.trim())
    .find((part) => part !== "" && knownTechnology(part) !== undefined);
}
