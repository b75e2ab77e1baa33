import type { Spot } from "../../plans/plan";
import { cellsOf } from "../../plans/address";
import type { SheetDefinition } from "../../plans/sheet/definition/definition";
import { readOwnTable } from "../tables/read-own-table";
import type { MadeSheet } from "./listed/made-sheets";
import { needReady, readPage, type PageReading } from "./page/read-page";
import type { NewLines } from "./page/room-for";

/** What a rebuild would change on a sheet; addresses are of its cells, such as `C7`. */
export interface Changes {
  /** Cells that will hold something else, or nothing any more. */
  readonly cells: number;
  /** By how much the page grows; below 0, by how much it shrinks. */
  readonly rows: number;
  readonly columns: number;
  /** Yellow cells in which something else was chosen; they are set to what the definition says. */
  readonly chosen: readonly string[];
  /** The user's own cells within the page that would be written over: rebuilding asks for each of them. */
  readonly overwritten: readonly string[];
  /** How many rows and columns are put in, so that what the user has below and beside the page moves down and right. */
  readonly moved: { readonly rows: number; readonly columns: number };
  /** Whether the page's cells were moved since it was made, so that its own count as the user's. */
  readonly wasMoved: boolean;
  /** How many cells of the user's stay: within the page, beside it and below. */
  readonly staying: number;
}

/** Says what rebuilding a sheet would change, and changes nothing. Throws where its definition cannot be read. */
export async function changesOf(made: MadeSheet, definition: SheetDefinition): Promise<Changes> {
  const ready = needReady(made);
  const own = await readOwnTable(definition.dataset);
  const reading = await Excel.run((context) => readPage(context, ready, definition, own));
  return changesIn(reading);
}

export function changesIn(reading: PageReading): Changes {
  const { old, rewritten, chosen, overwritten, staying, reached, beyond, room } = reading;
  const { rows, columns } = reading.next;
  return {
    cells: rewritten,
    rows: rows - old.rows,
    columns: columns - old.columns,
    chosen: addresses(chosen),
    overwritten: addresses(overwritten),
    moved: { rows: countOf(room, "rows"), columns: countOf(room, "columns") },
    wasMoved: reading.wasMoved,
    staying: staying.length + reached.length + beyond,
  };
}

const countOf = (room: readonly NewLines[], wanted: NewLines["axis"]): number =>
  room.find(({ axis }) => axis === wanted)?.count ?? 0;

const addresses = (spots: readonly Spot[]): readonly string[] =>
  spots.map((spot) => cellsOf({ ...spot, rows: 1, columns: 1 }));
