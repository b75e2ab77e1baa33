import { BAR_GAP } from "../../plans/look";
import type { ChartKind, PlannedChart } from "../../plans/plan";
import { bodyOf } from "../../plans/body-of";
import { addressAt, shownIn } from "../filled-cells";
import { CHART, DRAWING, RELATIONS } from "../parts/namespaces";
import { val, xml, type Xml } from "../parts/xml";
import type { WrittenSheet } from "../sheet/written-sheet";
import { AXES, chartAxes } from "./chart-axes";
import { groupsOf } from "./chart-groups";
import { chartSeries } from "./chart-series";
import { boundTitle } from "./chart-titles";
import { wordsLook } from "./chart-words";
import { besideLabels, widthOfLines } from "./end-labels";
import { needsUnseen, unseenSeries } from "./unseen-series";
import { textsOf } from "./values";

const OPTIONS = "http://schemas.microsoft.com/office/drawing/2017/03/chart";

/** A native chart whose title, names and figures are the cells'. */
export function chartPart(sheet: WrittenSheet, chart: PlannedChart): Xml {
  const { title, data, categories } = chart;
  const firstX = addressAt({ row: categories.row + 1, column: categories.column });
  const figures = Array.from({ length: data.columns }, (_, at) =>
    shownIn(sheet.filled, bodyOf({ ...data, column: data.column + at, columns: 1 })),
  )
    .flat()
    .filter((value) => typeof value === "number");
  const xFormat = sheet.styled.get(firstX)?.style.numberFormat ?? "General";
  const { endLabels } = chart;
  const series = chartSeries(sheet, chart);
  const hasUnseen = needsUnseen(sheet, chart);
  const groups = groupsOf(chart).map((columns, at) =>
    drawn(at === 0 ? chart.kind : "line", [
      ...columns.flatMap((column) => series[column] ?? []),
      ...(hasUnseen && at === 0 ? [unseenSeries(sheet, chart)] : []),
    ]),
  );
  return xml("c:chartSpace", { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONS }, [
    val("c:roundedCorners", false),
    xml("c:chart", {}, [
      boundTitle(textsOf(sheet, { ...title, rows: 1, columns: 1 })),
      val("c:autoTitleDeleted", false),
      xml("c:plotArea", {}, [
        endLabels ? besideLabels(sheet.plan, chart, endLabels) : xml("c:layout"),
        ...groups,
        ...chartAxes(chart, { xFormat, figures, width: widthOfLines(sheet.plan, chart) }),
      ]),
      data.columns > 1 && !endLabels ? legend(chart, hasUnseen ? data.columns : undefined) : undefined,
      val("c:plotVisOnly", true),
      val("c:dispBlanksAs", "gap"),
      NA_AS_BLANK,
    ]),
  ]);
}

/** A legend of all series but one, counted from 0. */
const legend = ({ typeSize }: PlannedChart, but: number | undefined): Xml =>
  xml("c:legend", {}, [
    val("c:legendPos", "b"),
    but === undefined ? undefined : xml("c:legendEntry", {}, [val("c:idx", but), val("c:delete", true)]),
    val("c:overlay", false),
    typeSize === undefined ? undefined : wordsLook({ size: typeSize }),
  ]);

/** Without it Excel joins a line over #N/A, whatever the chart says of blanks. */
const NA_AS_BLANK = xml("c:extLst", {}, [
  xml("c:ext", { uri: "{56B9EC1D-385E-4148-901F-78D8002777C0}", "xmlns:c16r3": OPTIONS }, [
    xml("c16r3:dataDisplayOptions16", {}, [val("c16r3:dispNaAsBlank", true)]),
  ]),
]);

/** The lines, bars or points. */
function drawn(kind: ChartKind, series: readonly Xml[]): Xml {
  const axes = Object.values(AXES).map((axis) => val("c:axId", axis));
  const inOneColor = val("c:varyColors", false);
  switch (kind) {
    case "line":
      return xml("c:lineChart", {}, [
        val("c:grouping", "standard"),
        inOneColor,
        ...series,
        val("c:marker", true),
        ...axes,
      ]);
    case "scatter":
      return xml("c:scatterChart", {}, [val("c:scatterStyle", "lineMarker"), inOneColor, ...series, ...axes]);
    default:
      return xml("c:barChart", {}, [
        val("c:barDir", kind === "bar" ? "bar" : "col"),
        val("c:grouping", "clustered"),
        inOneColor,
        ...series,
        val("c:gapWidth", BAR_GAP),
        ...axes,
      ]);
  }
}
