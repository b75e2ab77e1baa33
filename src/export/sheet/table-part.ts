import { addressOf, cellsOf } from "../../plans/address";
import { freeObjectName } from "../../plans/free-name";
import type { PlannedTable, Spot } from "../../plans/plan";
import type { Book } from "../book/book";
import { addressAt } from "../filled-cells";
import { MAIN } from "../parts/namespaces";
import { storedText } from "../parts/stored-text";
import { countedList, xml, type Xml } from "../parts/xml";
import type { WrittenSheet } from "./written-sheet";
import { Hindrance } from "../../plans/hindrance";

const TABLE_STYLE = "TableStyleMedium2";

/**
 * A table over cells of a sheet, without filter buttons.
 * @throws Error where it has no rows or its headers are not all texts and different, which Excel would repair away.
 */
export function tablePart({ tableNames }: Book, sheet: WrittenSheet, { place }: PlannedTable): Xml {
  const { row, column, rows, columns } = place;
  if (rows < 2) throw new Hindrance(`The table at ${addressOf(sheet.name, place)} has no rows.`);
  const headers = Array.from({ length: columns }, (_, at) => headerAt(sheet, { row, column: column + at }));
  checkDifferent(headers);
  const name = freeObjectName(sheet.plan.name, tableNames);
  const id = tableNames.push(name);
  return xml(
    "table",
    { xmlns: MAIN, id, name, displayName: name, ref: cellsOf(place), totalsRowShown: false },
    [
      countedList(
        "tableColumns",
        headers.map(({ text }, at) => xml("tableColumn", { id: at + 1, name: storedText(text) })),
      ),
      xml("tableStyleInfo", {
        name: TABLE_STYLE,
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: true,
        showColumnStripes: false,
      }),
    ],
  );
}

interface Header {
  readonly text: string;
  readonly cell: string;
}

function headerAt({ name, filled }: WrittenSheet, spot: Spot): Header {
  const held = filled.get(addressAt(spot))?.cell;
  const cell = addressOf(name, { ...spot, rows: 1, columns: 1 });
  if (held === undefined || held === "" || typeof held === "object")
    throw new Hindrance(`The table's header in ${cell} is no text.`);
  return { text: String(held), cell };
}

function checkDifferent(headers: readonly Header[]): void {
  const names = new Set<string>();
  for (const { text, cell } of headers) {
    if (names.has(text.toLowerCase()))
      throw new Hindrance(`Two columns of a table are named "${text}": ${cell}.`);
    names.add(text.toLowerCase());
  }
}
