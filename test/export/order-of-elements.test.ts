import { sheetPlan } from "../../src/plans/sheet/sheet-plan";
import { templates } from "../../src/plans/sheet/templates";
import { writeWorkbook, type NamedPlan } from "../../src/export/write-workbook";
import { OPTIONS, SHEETS } from "./sample-sheets";
import { WrittenFile, type XmlElement } from "./written-file";

/**
 * What elements may hold and in which order, by the transitional schemas of ECMA-376, of all that files of ours have:
 * Excel takes a file with another order for a broken one. By the elements' names, those of charts with their prefix.
 */
const ORDER: Readonly<Record<string, string>> = {
  workbook: "fileVersion workbookPr bookViews sheets definedNames calcPr",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData conditionalFormatting dataValidations hyperlinks " +
    "printOptions pageMargins pageSetup headerFooter rowBreaks drawing legacyDrawing tableParts",
  sheetView: "pane selection",
  c: "f v",
  cfRule: "formula colorScale",
  colorScale: "cfvo color",
  dataValidation: "formula1 formula2",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles",
  border: "left right top bottom diagonal",
  comments: "authors commentList",
  table: "autoFilter tableColumns tableStyleInfo",
  metadata: "metadataTypes futureMetadata cellMetadata",
  "xdr:twoCellAnchor": "xdr:from xdr:to xdr:graphicFrame xdr:clientData",
  "xdr:graphicFrame": "xdr:nvGraphicFramePr xdr:xfrm a:graphic",
  "c:chartSpace": "c:date1904 c:lang c:roundedCorners c:chart c:spPr c:txPr",
  "c:chart": "c:title c:autoTitleDeleted c:plotArea c:legend c:plotVisOnly c:dispBlanksAs c:extLst",
  "c:title": "c:tx c:layout c:overlay c:spPr c:txPr",
  "c:plotArea": "c:layout c:barChart c:lineChart c:scatterChart c:catAx c:valAx c:spPr",
  "c:lineChart": "c:grouping c:varyColors c:ser c:dLbls c:marker c:axId",
  "c:barChart": "c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:axId",
  "c:scatterChart": "c:scatterStyle c:varyColors c:ser c:dLbls c:axId",
  "c:ser":
    "c:idx c:order c:tx c:spPr c:invertIfNegative c:marker c:dPt c:dLbls c:cat c:val c:xVal c:yVal c:smooth",
  "c:dPt": "c:idx c:invertIfNegative c:marker c:bubble3D c:spPr",
  "c:dLbls":
    "c:dLbl c:delete c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName " +
    "c:showPercent c:showBubbleSize",
  "c:dLbl":
    "c:idx c:delete c:layout c:tx c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName " +
    "c:showSerName c:showPercent c:showBubbleSize",
  "c:legend": "c:legendPos c:legendEntry c:layout c:overlay c:txPr",
  "c:catAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark " +
    "c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:noMultiLvlLbl",
  "c:valAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark " +
    "c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossBetween c:majorUnit",
  "c:scaling": "c:logBase c:orientation c:max c:min",
  "c:marker": "c:symbol c:size c:spPr",
  "c:spPr": "a:noFill a:solidFill a:ln",
  "a:ln": "a:noFill a:solidFill a:prstDash a:round",
};

/** The elements that hold something else, or in another order. */
function misplaced(element: XmlElement): readonly string[] {
  const names = element.children.map(({ name }) => name);
  const order = ORDER[element.name]?.split(" ");
  const places = names.map((name) => order?.indexOf(name) ?? 0);
  const isRight = places.every((place, at) => place >= (places[at - 1] ?? 0));
  return [
    ...(isRight ? [] : [`${element.name}: ${names.join(" ")}`]),
    ...element.children.flatMap(misplaced),
  ];
}

const ALL: readonly (readonly [string, readonly NamedPlan[]])[] = [
  ["the sample", SHEETS],
  ...templates.map(({ id, standard }) => {
    const { page, lists } = sheetPlan(standard, { figures: "cells" });
    const sheets = [page, lists].map((plan) => ({ name: plan.name, plan }));
    return [id, sheets] as const;
  }),
];

it.each(ALL)("writes the elements of %s in the order of the format's schemas", async (_which, sheets) => {
  const file = new WrittenFile(await writeWorkbook(sheets, OPTIONS));
  const parts = file.names.filter((name) => /\.(xml|vml|rels)$/.test(name));
  expect(parts.length).toBeGreaterThan(10);
  const roots = await Promise.all(parts.map((name) => file.part(name)));
  expect(roots.flatMap(misplaced)).toEqual([]);
});
