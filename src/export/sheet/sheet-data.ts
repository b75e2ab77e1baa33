import { addressOf } from "../../plans/address";
import type { Spot } from "../../plans/plan";
import { rowHeights } from "../../plans/row-heights";
import type { Book } from "../book/book";
import { addressAt } from "../filled-cells";
import { xml, type Xml } from "../parts/xml";
import { cellXml } from "./cell-xml";
import type { WrittenSheet } from "./written-sheet";
import { Hindrance } from "../../plans/hindrance";

/** The rows of a sheet with their cells, both in the order of the sheet. */
export function sheetData(book: Book, sheet: WrittenSheet): Xml {
  const { plan, filled, styled } = sheet;
  const heights = rowHeights(plan);
  const spots = new Map<string, Spot>([...styled, ...filled]);
  const rows = new Map<number, Spot[]>([...heights.keys()].map((row) => [row, []]));
  for (const spot of spots.values()) rows.set(spot.row, [...(rows.get(spot.row) ?? []), spot]);
  const inOrder = [...rows].sort(([one], [other]) => one - other);
  return xml(
    "sheetData",
    {},
    inOrder.map(([row, cells]) =>
      // The height was worked out, not chosen, so Excel may work it out anew when a text changes.
      xml(
        "row",
        { r: row + 1, ht: heights.get(row) },
        cells.sort((one, other) => one.column - other.column).map((spot) => written(book, sheet, spot)),
      ),
    ),
  );
}

function written(book: Book, { name, filled, styled }: WrittenSheet, { row, column }: Spot): Xml {
  const r = addressAt({ row, column });
  const look = styled.get(r);
  const at = { r, s: look && (book.styles.numberOf(look.style) || undefined) };
  const cell = filled.get(r)?.cell;
  if (cell === undefined) return xml("c", at);
  try {
    return cellXml(book, at, cell);
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    const where = addressOf(name, { row, column, rows: 1, columns: 1 });
    throw new Hindrance(`${where} cannot be written: ${cause.message}.`, { cause });
  }
}
