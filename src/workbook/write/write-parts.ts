import { abilities } from "../host/abilities";
import type { Place, Plan, PlannedChart, Spot } from "../plan/plan";
import { freeObjectName } from "./free-name";
import { greyErrors } from "./grey-errors";
import { cellAt, type Kept } from "./keep";
import { setUpSheet } from "./set-up-sheet";
import { writeChart } from "./write-chart";
import { writeChoices } from "./write-choices";
import { writeHeatMap } from "./write-heat-map";
import type { Writings } from "./write-plans";

const TABLE_STYLE = "TableStyleMedium2";

/**
 * Writes what stands on the cells: tables, heat maps, lists to choose from, widths, notes and charts; and sets new
 * sheets up. Gives the names of the charts; `taken`, the names that there are, grows.
 */
export function writeParts(
  context: Excel.RequestContext,
  writings: Writings,
  taken: string[],
): readonly string[] {
  const { main, apart } = writings;
  for (const { plan, kept } of apart ? [apart, main] : [main]) {
    const { landing } = kept;
    const sheet = context.workbook.worksheets.getItem(landing.sheetId);
    const corner = sheet.getRangeByIndexes(landing.row, landing.column, 1, 1);
    for (const { place } of plan.tables) {
      const table = sheet.tables.add(rangeIn(corner, place), true);
      table.name = claim(plan.name, taken);
      table.style = TABLE_STYLE;
      table.showFilterButton = false;
    }
    for (const heatMap of plan.heatMaps) writeHeatMap(rangeIn(corner, heatMap.place), heatMap);
    for (const place of plan.greyed ?? []) greyErrors(rangeIn(corner, place), cellAt(landing, place));
    writeChoices(corner, plan.choices ?? []);
    for (const [at, { column, width }] of plan.widths.entries()) {
      if ((kept.before.widths[at] ?? 0) < width) corner.getCell(0, column).format.columnWidth = width;
    }
    if (abilities().notes) writeNotes(sheet, plan, kept);
    if (landing.isNew) setUpSheet(sheet, plan.sheet);
  }
  return writeCharts(context, writings, taken);
}

/** Names of tables and charts, which must not come twice. */
export async function namesIn(context: Excel.RequestContext, { main }: Writings): Promise<string[]> {
  const { tables, worksheets } = context.workbook;
  const { charts } = worksheets.getItem(main.kept.landing.sheetId);
  tables.load("items/name");
  charts.load("items/name");
  await context.sync();
  return [...tables.items, ...charts.items].map(({ name }) => name);
}

function writeCharts(
  context: Excel.RequestContext,
  { main, apart = main }: Writings,
  taken: string[],
): readonly string[] {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(main.kept.landing.sheetId);
  return main.plan.charts.map((chart) => {
    const { plan, kept } = chart.from === "here" ? main : apart;
    const name = claim(`${main.plan.name} chart`, taken);
    writeChart(
      chart,
      name,
      {
        sheet,
        landing: main.kept.landing,
        data: { sheet: worksheets.getItem(kept.landing.sheetId), landing: kept.landing },
      },
      titleOf(plan, chart),
    );
    return name;
  });
}

/** A chart's title: bound to its cell where Excel can, else the text that the cell holds now. */
export const titleOf = (plan: Plan, { title }: PlannedChart): { bound: boolean; text: string } => ({
  bound: abilities().boundTitles,
  text: textAt(plan, title) ?? plan.name,
});

function textAt({ cells }: Plan, { row, column }: Spot): string | undefined {
  const found = cells
    .map((block) => block.cells[row - block.row]?.[column - block.column])
    .find((cell) => cell !== undefined);
  return typeof found === "string" ? found : undefined;
}

/** A cell that had a note of the user's keeps it. */
function writeNotes(sheet: Excel.Worksheet, { notes }: Plan, { landing, before }: Kept): void {
  const free = new Set(before.unnoted.map((spot) => cellAt(landing, spot)));
  for (const { row, column, text } of notes) {
    const cell = cellAt(landing, { row, column });
    if (free.has(cell)) sheet.notes.add(cell, text);
  }
}

function claim(wanted: string, taken: string[]): string {
  const name = freeObjectName(wanted, taken);
  taken.push(name);
  return name;
}

const rangeIn = (corner: Excel.Range, { row, column, rows, columns }: Place): Excel.Range =>
  corner.getCell(row, column).getResizedRange(rows - 1, columns - 1);
