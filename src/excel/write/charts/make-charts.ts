import { askHeld, scaffoldInputs, scaffoldNames, scaffoldPlace, type TypedRows } from "./chart-scaffold";
import { figuresOf, rangeAt, type ChartToMake } from "./chart-to-make";

const TYPES = {
  column: "ColumnClustered",
  bar: "BarClustered",
  line: "LineMarkers",
  scatter: "XYScatter",
} as const;

/**
 * Makes charts with a series for each column of figures, named by its header cell. Excel binds a series' name to a
 * cell only where it finds the series itself, and what it finds depends on what the cells show at that moment: so they
 * are given plain texts and numbers for it, and then what they held again. Gives the charts in which Excel found
 * something else; their series get the names given with the next request, and keep them. What the cells held is
 * remembered, for a second attempt after a failure may find the plain texts in them. What the user types into them
 * meanwhile stays in them.
 */
export async function makeCharts(
  context: Excel.RequestContext,
  charts: readonly ChartToMake[],
  remembered = new Map<string, TypedRows>(),
): Promise<readonly ChartToMake[]> {
  if (charts.length === 0) return [];
  const scaffolds = charts.map((made) => {
    const place = scaffoldPlace(made.chart);
    const range = rangeAt(made.data.sheet, made.data.landing, place);
    return { made, place, range, held: askHeld(range, place) };
  });
  await context.sync();

  // All of it read before anything is written: charts may share cells.
  const asked = scaffolds.map(({ held, ...scaffold }) => {
    const { name } = scaffold.made;
    const seen = held();
    const inputs = remembered.get(name) ?? seen;
    remembered.set(name, inputs);
    return { ...scaffold, inputs, seen, now: askHeld(scaffold.range, scaffold.place) };
  });
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const { made, range } of asked) type(range, scaffoldInputs(made.chart));
  const found = asked.map(({ made, range }) => {
    const added = made.sheet.charts.add(TYPES[made.chart.kind], range, "Columns");
    added.series.load("items/name");
    return { made, added, series: added.series };
  });
  for (const { range, inputs } of asked) type(range, inputs);
  // Last, for another may have come by that name: the cells hold what they held by then.
  for (const { made, added } of found) added.name = made.name;
  await context.sync();

  for (const { made, range, inputs, seen, now } of asked) {
    const typed = typedMeanwhile(inputs, seen, now());
    if (!typed) continue;
    remembered.set(made.name, typed);
    type(range, typed);
  }
  const others = found.filter(({ made, series }) => {
    const names = scaffoldNames(made.chart);
    return series.items.length !== names.length || series.items.some(({ name }, at) => name !== names[at]);
  });
  for (const { made, series } of others) makeSeries(made, series.items.length);
  return others.map(({ made }) => made);
}

/** What cells are to hold where something else was found in them than was seen before; undefined if nothing was. */
function typedMeanwhile(inputs: TypedRows, seen: TypedRows, now: TypedRows): TypedRows | undefined {
  const isNew = (row: number, column: number): boolean => now[row]?.[column] !== seen[row]?.[column];
  if (!now.some((line, row) => line.some((_, column) => isNew(row, column)))) return undefined;
  return inputs.map((line, row) =>
    line.map((input, column) => (isNew(row, column) ? (now[row]?.[column] ?? "") : input)),
  );
}

/** Puts series of our own in the place of so many that Excel found. */
function makeSeries({ chart, name, sheet, data, seriesNames }: ChartToMake, found: number): void {
  const { series } = sheet.charts.getItem(name);
  for (const [at, seriesName] of seriesNames.entries()) {
    // At once, for a series without figures is not seen, and what is added is known by this name in this request only.
    series.add(seriesName).setValues(rangeAt(data.sheet, data.landing, figuresOf(chart, at)));
  }
  for (let at = found - 1; at >= 0; at -= 1) series.getItemAt(at).delete();
}

function type(range: Excel.Range, inputs: TypedRows): void {
  range.formulas = inputs as string[][];
}
