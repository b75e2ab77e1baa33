import type { CellValue, Worksheet } from "@cj-tech-master/excelts";
import type { Plan, PlannedTable, Spot } from "../plans/plan";
import { addressOf } from "../plans/address";
import { freeObjectName } from "../plans/free-name";
import { addressAt, shownAt, type FilledCell } from "./filled-cells";

const TABLE_STYLE = "TableStyleMedium2";

/** A sheet that is being written: its filled cells, and the names that tables of the file have. */
interface WrittenSheet {
  readonly sheet: Worksheet;
  readonly plan: Plan;
  readonly filled: ReadonlyMap<string, FilledCell>;
  /** Grows. */
  readonly taken: string[];
}

/**
 * Makes a table of cells that are already written.
 * @throws Error where it has no rows or its headers are not all texts and different, which Excel would repair away.
 */
export function writeTable({ sheet, plan, filled, taken }: WrittenSheet, { place }: PlannedTable): void {
  const { row, column, rows, columns } = place;
  if (rows < 2) throw new Error(`The table at ${addressOf(sheet.name, place)} has no rows.`);
  const names = new Set<string>();
  const headers = steps(columns).map((at) => {
    const spot = { row, column: column + at };
    const header = headerAt(filled, spot);
    const cell = addressOf(sheet.name, { ...spot, rows: 1, columns: 1 });
    if (header === undefined) throw new Error(`The table's header in ${cell} is no text.`);
    if (names.has(header.toLowerCase()))
      throw new Error(`Two columns of a table are named "${header}": ${cell}.`);
    names.add(header.toLowerCase());
    return { name: header };
  });
  const name = freeObjectName(plan.name, taken);
  taken.push(name);
  sheet.addTable({
    name,
    ref: addressAt(place),
    headerRow: true,
    totalsRow: false,
    style: { theme: TABLE_STYLE, showRowStripes: true },
    columns: headers,
    // The library writes the rows anew, so it is given what they hold.
    rows: steps(rows - 1).map((down) =>
      steps(columns).map(
        (across): CellValue =>
          sheet.getCell(addressAt({ row: row + 1 + down, column: column + across })).value,
      ),
    ),
  });
}

/** A number becomes a text, as Excel makes it when a table is laid over it. */
function headerAt(filled: ReadonlyMap<string, FilledCell>, spot: Spot): string | undefined {
  if (typeof filled.get(addressAt(spot))?.cell === "object") return undefined;
  const shown = shownAt(filled, spot);
  return shown === undefined || shown === null || shown === "" ? undefined : String(shown);
}

const steps = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
