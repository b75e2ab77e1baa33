import type { Worksheet } from "@cj-tech-master/excelts";
import type { AddChartOptions } from "@cj-tech-master/excelts/chart";
import { BAR_GAP } from "../plans/look";
import type { ChartKind, PlannedChart } from "../plans/plan";
import { addressOf } from "../plans/address";
import type { StyledCell } from "./cell-styles";
import { chartAxes } from "./chart-axes";
import { fillCaches } from "./chart-caches";
import { groupsOf } from "./chart-groups";
import { chartSeries } from "./chart-series";
import { addressAt, type FilledCell } from "./filled-cells";

/** Without it Excel joins a line over #N/A, whatever the chart says of blanks; the library has no word for it. */
const NA_AS_BLANK =
  '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" ' +
  'xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart"><c16r3:dataDisplayOptions16>' +
  '<c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';

/** A sheet whose cells are written. */
interface ChartSheet {
  readonly sheet: Worksheet;
  readonly filled: ReadonlyMap<string, FilledCell>;
  readonly styled: ReadonlyMap<string, StyledCell>;
}

/** Adds a native chart whose title, names and figures are the cells'. */
export function writeChart({ sheet, filled, styled }: ChartSheet, chart: PlannedChart): void {
  const { place, title, data, categories } = chart;
  const firstX = addressAt({ row: categories.row + 1, column: categories.column });
  const series = chartSeries(sheet.name, filled, chart);
  const groups = groupsOf(chart).map((columns, group) => ({
    ...typeOf(group === 0 ? chart.kind : "line"),
    varyColors: false,
    ...chartAxes(chart, styled.get(firstX)?.style.numberFormat ?? "General"),
    series: columns.flatMap((at) => series[at] ?? []),
  }));
  const whole = {
    title: { formula: addressOf(sheet.name, { ...title, rows: 1, columns: 1 }, "$") },
    titleOptions: { overlay: false, txPr: { size: 1400, bold: false } },
    displayBlanksAs: "gap",
    ...(data.columns > 1 ? { legendPosition: "b" as const } : { showLegend: false }),
  } as const;
  const over = {
    tl: { col: place.column, row: place.row },
    br: { col: place.column + place.columns, row: place.row + place.rows },
  };
  const [group, ...others] = groups;
  if (group && others.length === 0) sheet.addChart({ ...whole, ...group }, over);
  else sheet.addComboChart({ ...whole, groups }, over);
  const drawn = sheet.getCharts().at(-1)?.chartModel?.chart;
  if (!drawn) throw new Error(`The chart at ${addressOf(sheet.name, place)} could not be made.`);
  drawn.extLst = NA_AS_BLANK;
  fillCaches(drawn, filled, chart);
}

function typeOf(
  kind: ChartKind,
): Pick<AddChartOptions, "type" | "grouping" | "barDir" | "gapWidth" | "scatterStyle"> {
  if (kind === "line") return { type: "line", grouping: "standard" };
  if (kind === "scatter") return { type: "scatter", scatterStyle: "lineMarker" };
  return { type: "bar", barDir: kind === "bar" ? "bar" : "col", grouping: "clustered", gapWidth: BAR_GAP };
}
