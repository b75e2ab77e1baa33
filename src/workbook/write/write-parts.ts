import { abilities } from "../host/abilities";
import type { Place, Plan, Spot } from "../plan/plan";
import { freeObjectName } from "./free-name";
import { cellAt, type Kept } from "./keep";
import { writeChart } from "./write-chart";
import { writeHeatMap } from "./write-heat-map";
import type { Writings } from "./write-plans";

const TABLE_STYLE = "TableStyleMedium2";

/** Writes what stands on the cells: tables, heat maps, widths, notes and charts; and sets new sheets up. */
export function writeParts(context: Excel.RequestContext, writings: Writings, taken: string[]): void {
  const { main, figures } = writings;
  for (const { plan, kept } of figures ? [figures, main] : [main]) {
    const { landing } = kept;
    const sheet = context.workbook.worksheets.getItem(landing.sheet);
    const corner = sheet.getRangeByIndexes(landing.row, landing.column, 1, 1);
    for (const { place } of plan.tables) {
      const table = sheet.tables.add(rangeIn(corner, place), true);
      table.name = claim(plan.name, taken);
      table.style = TABLE_STYLE;
      table.showFilterButton = false;
    }
    for (const heatMap of plan.heatMaps) writeHeatMap(rangeIn(corner, heatMap.place), heatMap);
    for (const [at, { column, width }] of plan.widths.entries()) {
      if ((kept.before?.widths[at] ?? 0) < width) corner.getCell(0, column).format.columnWidth = width;
    }
    if (abilities().notes) writeNotes(sheet, plan, kept);
    if (landing.isNew) setUp(sheet, plan);
  }
  writeCharts(context, writings, taken);
}

/** Names of tables and charts, which must not come twice. */
export async function namesIn(context: Excel.RequestContext, { main }: Writings): Promise<string[]> {
  const { tables, worksheets } = context.workbook;
  const { charts } = worksheets.getItem(main.kept.landing.sheet);
  tables.load("items/name");
  charts.load("items/name");
  await context.sync();
  return [...tables.items, ...charts.items].map(({ name }) => name);
}

function writeCharts(
  context: Excel.RequestContext,
  { main, figures = main }: Writings,
  taken: string[],
): void {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(main.kept.landing.sheet);
  for (const chart of main.plan.charts) {
    const { plan, kept } = chart.from === "here" ? main : figures;
    writeChart(
      chart,
      claim(`${main.plan.name} chart`, taken),
      {
        sheet,
        landing: main.kept.landing,
        data: { sheet: worksheets.getItem(kept.landing.sheet), landing: kept.landing },
      },
      { bound: abilities().boundTitles, text: textAt(plan, chart.title) ?? main.plan.name },
    );
  }
}

function textAt({ cells }: Plan, { row, column }: Spot): string | undefined {
  const found = cells
    .map((block) => block.cells[row - block.row]?.[column - block.column])
    .find((cell) => cell !== undefined);
  return typeof found === "string" ? found : undefined;
}

function writeNotes(sheet: Excel.Worksheet, { notes }: Plan, { landing }: Kept): void {
  for (const { row, column, text } of notes) {
    sheet.notes.add(cellAt(landing, { row, column }), text);
  }
}

function setUp(sheet: Excel.Worksheet, { sheet: { headRows, landscape } }: Plan): void {
  const { pageLayout } = sheet;
  sheet.showGridlines = false;
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  // As many pages long as it needs.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (headRows === 0) return;
  sheet.freezePanes.freezeRows(headRows);
  pageLayout.setPrintTitleRows(`$1:$${headRows}`);
}

function claim(wanted: string, taken: string[]): string {
  const name = freeObjectName(wanted, taken);
  taken.push(name);
  return name;
}

const rangeIn = (corner: Excel.Range, { row, column, rows, columns }: Place): Excel.Range =>
  corner.getCell(row, column).getResizedRange(rows - 1, columns - 1);
