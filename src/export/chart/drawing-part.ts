import type { Place } from "../../plans/plan";
import type { Book } from "../book/book";
import { CHART, DRAWING, RELATIONS, SHEET_DRAWING } from "../parts/namespaces";
import type { Part } from "../parts/parts";
import { xml, type Xml } from "../parts/xml";
import type { WrittenSheet } from "../sheet/written-sheet";
import { altText } from "./alt-text";
import { chartPart } from "./chart-part";

/** Writes the charts of a sheet, and the part that says where they lie; gives that. */
export function drawingPart({ parts }: Book, sheet: WrittenSheet, owner: Part): Part {
  const drawing = parts.begin("drawing", owner);
  const frames = sheet.plan.charts.map((chart, at) => {
    const { id } = parts.add("chart", drawing, chartPart(sheet, chart));
    return frame(chart.place, { id: at + 2, name: `Chart ${at + 1}`, descr: altText(sheet, chart) }, id);
  });
  parts.write(drawing, xml("xdr:wsDr", { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING }, frames));
  return drawing;
}

/** A chart over its cells. */
const frame = (place: Place, words: Readonly<Record<string, string | number>>, chart: string): Xml =>
  xml("xdr:twoCellAnchor", {}, [
    corner("xdr:from", place.row, place.column),
    corner("xdr:to", place.row + place.rows, place.column + place.columns),
    xml("xdr:graphicFrame", { macro: "" }, [
      xml("xdr:nvGraphicFramePr", {}, [xml("xdr:cNvPr", words), xml("xdr:cNvGraphicFramePr")]),
      xml("xdr:xfrm", {}, [xml("a:off", { x: 0, y: 0 }), xml("a:ext", { cx: 0, cy: 0 })]),
      xml("a:graphic", {}, [
        xml("a:graphicData", { uri: CHART }, [
          xml("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONS, "r:id": chart }),
        ]),
      ]),
    ]),
    xml("xdr:clientData"),
  ]);

const corner = (name: string, row: number, column: number): Xml =>
  xml(name, {}, [
    xml("xdr:col", {}, [String(column)]),
    xml("xdr:colOff", {}, ["0"]),
    xml("xdr:row", {}, [String(row)]),
    xml("xdr:rowOff", {}, ["0"]),
  ]);
