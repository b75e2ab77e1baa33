import type { Plan } from "../../plans/plan";
import type { Book } from "../book/book";
import { drawingPart } from "../chart/drawing-part";
import { addressAt } from "../filled-cells";
import { MAIN, RELATIONS } from "../parts/namespaces";
import type { Part } from "../parts/parts";
import { countedList, xml, type Xml } from "../parts/xml";
import { writtenSheet } from "./written-sheet";
import type { NamedPlan } from "../write-workbook";
import { choicesXml } from "./choices-xml";
import { writeNotes } from "./notes-parts";
import { isFitted, printXml } from "./print-xml";
import { rulesXml } from "./rules-xml";
import { sheetData } from "./sheet-data";
import { tablePart } from "./table-part";

/** Pixels of a digit and of a point, by which a file measures columns. */
const DIGIT = 7;
const PIXELS = 96 / 72;
/** In points, of a row that nobody heightened. */
const ROW_HEIGHT = 15;

/** Writes a sheet with all that is planned for it; `isFirst` is of the one that the file opens with. */
export function writeSheet(book: Book, named: NamedPlan, isFirst: boolean): Part {
  const sheet = writtenSheet(named);
  const { plan } = sheet;
  const part = book.parts.begin("sheet", book.workbook);
  const tables = plan.tables.map((table) => book.parts.add("table", part, tablePart(book, sheet, table)));
  const drawing = plan.charts.length === 0 ? undefined : drawingPart(book, sheet, part);
  const boxes = plan.notes.length === 0 ? undefined : writeNotes(book, plan, part);
  book.parts.write(
    part,
    xml("worksheet", { xmlns: MAIN, "xmlns:r": RELATIONS }, [
      !isFitted(plan.sheet.print) ? undefined : xml("sheetPr", {}, [xml("pageSetUpPr", { fitToPage: true })]),
      view(plan, isFirst),
      xml("sheetFormatPr", { defaultRowHeight: ROW_HEIGHT }),
      columns(plan),
      sheetData(book, sheet),
      ...rulesXml(book, plan),
      choicesXml(plan),
      links(book, plan, part),
      ...printXml(plan.sheet),
      drawing && xml("drawing", { "r:id": drawing.id }),
      boxes && xml("legacyDrawing", { "r:id": boxes.id }),
      countedList(
        "tableParts",
        tables.map(({ id }) => xml("tablePart", { "r:id": id })),
      ),
    ]),
  );
  return part;
}

function view({ sheet: { headRows } }: Plan, isFirst: boolean): Xml {
  const pane = {
    ySplit: headRows,
    topLeftCell: `A${headRows + 1}`,
    activePane: "bottomLeft",
    state: "frozen",
  };
  return xml("sheetViews", {}, [
    xml(
      "sheetView",
      { showGridLines: false, tabSelected: isFirst || undefined, workbookViewId: 0 },
      headRows === 0 ? [] : [xml("pane", pane), xml("selection", { pane: "bottomLeft" })],
    ),
  ]);
}

function links({ parts }: Book, { links: planned = [] }: Plan, part: Part): Xml | undefined {
  if (planned.length === 0) return undefined;
  return xml(
    "hyperlinks",
    {},
    planned.map((link) =>
      xml("hyperlink", { ref: addressAt(link), "r:id": parts.linkOutside(part, link.address) }),
    ),
  );
}

function columns({ widths }: Plan): Xml | undefined {
  if (widths.length === 0) return undefined;
  const inOrder = [...widths].sort((one, other) => one.column - other.column);
  return xml(
    "cols",
    {},
    inOrder.map(({ column, width }) =>
      xml("col", {
        min: column + 1,
        max: column + 1,
        width: Math.round((width * PIXELS * 256) / DIGIT) / 256,
        customWidth: true,
      }),
    ),
  );
}
