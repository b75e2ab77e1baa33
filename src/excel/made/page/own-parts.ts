import { abilities } from "../../host/abilities";
import type { Plan, PlannedChart, PlannedHeatMap, PlannedNote, Place } from "../../../plans/plan";
import { cellsOf } from "../../../plans/address";
import { hideMissing } from "../../write/parts/hide-missing";
import type { TypedRows } from "../../write/charts/chart-scaffold";
import { chartToMake } from "../../write/charts/chart-to-make";
import { makeCharts } from "../../write/charts/make-charts";
import { writeChart } from "../../write/charts/write-chart";
import { askNames } from "../../write/sheets/sheet-names";
import { writeHeatMap } from "../../write/parts/write-heat-map";
import type { OldPage } from "./compare-page";
import type { MadeSheet } from "../listed/made-sheets";

interface OwnChart {
  readonly chart: PlannedChart;
  readonly name: string;
  /** In points: where the user has it, who may have moved it. */
  readonly at: Pick<Excel.Chart, "left" | "top" | "width" | "height">;
}

/** What of a page's charts, rules and notes stands on its sheet as it was written; the rest is the user's. */
interface OwnParts {
  readonly charts: readonly OwnChart[];
  readonly heatMaps: readonly { readonly id: string; readonly heatMap: PlannedHeatMap }[];
  readonly greyed: readonly { readonly id: string; readonly place: Place }[];
  readonly notes: readonly PlannedNote[];
  /** Whether the user has put rules of their own on the page. */
  readonly hasOthers: boolean;
}

/** Finds a page's own parts on its sheet. */
export async function findOwnParts(
  context: Excel.RequestContext,
  sheetId: string,
  { plan, rows, columns }: OldPage,
  chartNames: readonly string[],
): Promise<OwnParts> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const { conditionalFormats } = sheet.getRangeByIndexes(0, 0, rows, columns);
  conditionalFormats.load("items/id, items/type");
  const charts = plan.charts.flatMap((chart, at) => {
    const name = chartNames[at];
    if (name === undefined) return [];
    const found = sheet.charts.getItemOrNullObject(name);
    found.load("left, top, width, height");
    return [{ chart, name, found }];
  });
  const notes = (abilities().notes ? plan.notes : []).map((note) => {
    const found = sheet.notes.getItemOrNullObject(addressOf(note));
    found.load("content");
    return { note, found };
  });
  await context.sync();

  const ranges = conditionalFormats.items.map((format) => {
    const range = format.getRangeOrNullObject();
    range.load("address");
    return { id: format.id, type: format.type, range };
  });
  await context.sync();
  const formats = ranges.map(({ id, type, range }) => ({
    id,
    mark: `${type} ${range.isNullObject ? "" : range.address.slice(range.address.lastIndexOf("!") + 1)}`,
  }));
  const idOf = (type: string, place: Place): string | undefined =>
    formats.find(({ mark }) => mark === `${type} ${cellsOf(place)}`)?.id;
  const own = {
    charts: charts.flatMap(({ chart, name, found }) => {
      if (found.isNullObject) return [];
      const { left, top, width, height } = found;
      return [{ chart, name, at: { left, top, width, height } }];
    }),
    heatMaps: plan.heatMaps.flatMap((heatMap) => {
      const id = idOf("ColorScale", heatMap.place);
      return id === undefined ? [] : [{ id, heatMap }];
    }),
    greyed: (plan.greyed ?? []).flatMap((place) => {
      const id = idOf("Custom", place);
      return id === undefined ? [] : [{ id, place }];
    }),
    notes: notes.flatMap(({ note, found }) =>
      !found.isNullObject && found.content === note.text ? [note] : [],
    ),
  };
  const ids = new Set([...own.heatMaps, ...own.greyed].map(({ id }) => id));
  return { ...own, hasOthers: formats.some(({ id }) => !ids.has(id)) };
}

/** Deletes them with the next request. */
export function deleteOwnParts(sheet: Excel.Worksheet, { rows, columns }: OldPage, own: OwnParts): void {
  const { conditionalFormats } = sheet.getRangeByIndexes(0, 0, rows, columns);
  for (const { name } of own.charts) sheet.charts.getItem(name).delete();
  for (const { id } of [...own.heatMaps, ...own.greyed]) conditionalFormats.getItem(id).delete();
  for (const note of own.notes) sheet.notes.getItem(addressOf(note)).delete();
}

/** Makes those again that are gone. */
export async function restoreOwnParts(
  context: Excel.RequestContext,
  { id, sheet: name }: Pick<MadeSheet, "id" | "sheet">,
  old: OldPage,
  own: OwnParts,
  remembered: Map<string, TypedRows>,
): Promise<void> {
  const names = own.charts.map(({ name }) => name);
  // Not by their ids: what was made again has others.
  const askedNames = askNames(context);
  const there = await findOwnParts(context, id, { ...old, plan: planOf(old.plan, own) }, names);
  const sheet = context.workbook.worksheets.getItem(id);
  const landing = { sheetId: id, sheet: name, isNew: false, row: 0, column: 0 };
  const rangeOf = ({ row, column, rows, columns }: Place): Excel.Range =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  for (const { heatMap } of own.heatMaps)
    if (!there.heatMaps.some((each) => each.heatMap === heatMap))
      writeHeatMap(rangeOf(heatMap.place), heatMap);
  for (const { place } of own.greyed)
    if (!there.greyed.some((each) => each.place === place)) hideMissing(rangeOf(place), addressOf(place));
  for (const note of own.notes) if (!there.notes.includes(note)) sheet.notes.add(addressOf(note), note.text);
  const gone = own.charts.filter(
    ({ name }) => remembered.has(name) || !there.charts.some((each) => each.name === name),
  );
  // Begun by an attempt that failed, and not finished.
  for (const { name } of there.charts) if (remembered.has(name)) sheet.charts.getItem(name).delete();
  const charts = gone.map(({ chart, name: chartName }) =>
    chartToMake(old.plan, chart, { name: chartName, sheet, landing, data: { sheet, landing } }),
  );
  await makeCharts(context, charts, remembered);
  for (const made of charts) writeChart(made, askedNames().get(id) ?? name);
  for (const { name, at } of gone) Object.assign(sheet.charts.getItem(name), at);
}

/** Of a plan, what was found of it on its sheet. */
const planOf = (plan: Plan, own: OwnParts): Plan => ({
  ...plan,
  charts: own.charts.map(({ chart }) => chart),
  heatMaps: own.heatMaps.map(({ heatMap }) => heatMap),
  greyed: own.greyed.map(({ place }) => place),
  notes: own.notes,
});

const addressOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  cellsOf({ row, column, rows: 1, columns: 1 });
