import type { Place, Plan } from "../../../plans/plan";
import { freeObjectName, freeTableName } from "../../../plans/free-name";
import { hideMissing } from "./hide-missing";
import { addressInLanding, type Kept } from "../undo/keep";
import { setUpSheet } from "./set-up-sheet";
import { writeChoices } from "./write-choices";
import { writeHeatMap } from "./write-heat-map";
import type { Writing, Writings } from "../writing";

const TABLE_STYLE = "TableStyleMedium2";

/** Writes what stands on a plan's cells: tables, heat maps and lists to choose from; and sets a new sheet up. */
export function writeParts(
  context: Excel.RequestContext,
  { plan, kept }: Writing,
  taken: string[],
  listsSheet?: string,
): void {
  const { landing } = kept;
  const sheet = context.workbook.worksheets.getItem(landing.sheetId);
  const corner = sheet.getRangeByIndexes(landing.row, landing.column, 1, 1);
  for (const { place, called } of plan.tables) {
    const table = sheet.tables.add(rangeIn(corner, place), true);
    const name =
      called === undefined ? claimName(plan.name, taken) : claim(freeTableName(called, taken), taken);
    kept.named.add(name);
    table.name = name;
    table.style = TABLE_STYLE;
    table.showFilterButton = false;
  }
  for (const heatMap of plan.heatMaps) writeHeatMap(rangeIn(corner, heatMap.place), heatMap);
  for (const place of plan.greyed ?? [])
    hideMissing(rangeIn(corner, place), addressInLanding(landing, place));
  writeChoices(corner, plan.choices ?? [], listsSheet);
  if (landing.isNew) setUpSheet(sheet, plan.sheet);
}

/** Widens columns before anything is written: texts that wrap make rows as high as the columns are narrow then. */
export function writeWidths(corner: Excel.Range, { widths }: Plan, { before }: Kept): void {
  for (const [at, { column, width }] of widths.entries()) {
    if ((before.widths[at] ?? 0) < width) corner.getCell(0, column).format.columnWidth = width;
  }
}

/** Names of tables and charts, which must not come twice. */
export async function namesOfParts(context: Excel.RequestContext, { main }: Writings): Promise<string[]> {
  const { tables, worksheets } = context.workbook;
  const { charts } = worksheets.getItem(main.kept.landing.sheetId);
  tables.load("items/name");
  charts.load("items/name");
  await context.sync();
  return [...tables.items, ...charts.items].map(({ name }) => name);
}

/** A name that none has; `taken`, the names that there are, grows. */
export const claimName = (wanted: string, taken: string[]): string =>
  claim(freeObjectName(wanted, taken), taken);

function claim(name: string, taken: string[]): string {
  taken.push(name);
  return name;
}

const rangeIn = (corner: Excel.Range, { row, column, rows, columns }: Place): Excel.Range =>
  corner.getCell(row, column).getResizedRange(rows - 1, columns - 1);
