import type { Plan, PlannedNote } from "../../plans/plan";
import type { Book } from "../book/book";
import { MAKER } from "../book/properties";
import { textXml } from "../book/shared-texts";
import { addressAt } from "../filled-cells";
import { MAIN } from "../parts/namespaces";
import type { Part } from "../parts/parts";
import { val, xml, type Xml } from "../parts/xml";

/** Columns and rows that a note's box covers: a reason has some lines. */
const WIDE = 3;
const HIGH = 8;
/** Each sheet has so many numbers for its boxes. */
const NUMBERS = 1024;
const SHAPE = "_x0000_t202";

/** Writes the notes of a sheet, and their boxes, which lie in a part of their own; gives that. */
export function writeNotes({ parts }: Book, { notes }: Plan, sheet: Part): Part {
  const boxes = parts.begin("noteBoxes", sheet);
  parts.write(boxes, noteBoxes(notes, boxes.number));
  parts.add(
    "notes",
    sheet,
    xml("comments", { xmlns: MAIN }, [
      xml("authors", {}, [xml("author", {}, [MAKER])]),
      xml("commentList", {}, notes.map(noteXml)),
    ]),
  );
  return boxes;
}

const noteXml = ({ row, column, text }: PlannedNote): Xml =>
  xml("comment", { ref: addressAt({ row, column }), authorId: 0 }, [
    xml("text", {}, [
      xml("r", {}, [
        xml("rPr", {}, [
          val("sz", 9),
          xml("color", { indexed: 81 }),
          val("rFont", "Tahoma"),
          val("family", 2),
        ]),
        textXml(text),
      ]),
    ]),
  ]);

/** In a drawing language older than the format: Excel finds notes by nothing else. */
const noteBoxes = (notes: readonly PlannedNote[], sheet: number): Xml =>
  xml(
    "xml",
    {
      "xmlns:v": "urn:schemas-microsoft-com:vml",
      "xmlns:o": "urn:schemas-microsoft-com:office:office",
      "xmlns:x": "urn:schemas-microsoft-com:office:excel",
    },
    [
      xml("o:shapelayout", { "v:ext": "edit" }, [xml("o:idmap", { "v:ext": "edit", data: sheet })]),
      xml(
        "v:shapetype",
        { id: SHAPE, coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
        [
          xml("v:stroke", { joinstyle: "miter" }),
          xml("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
        ],
      ),
      ...notes.map((note, at) => boxXml(note, sheet * NUMBERS + 1 + at)),
    ],
  );

function boxXml({ row, column }: PlannedNote, number: number): Xml {
  const corners = [column + 1, row, column + 1 + WIDE, row + HIGH];
  return xml(
    "v:shape",
    {
      id: `_x0000_s${number}`,
      type: `#${SHAPE}`,
      style: "position:absolute;visibility:hidden",
      fillcolor: "#ffffe1",
      "o:insetmode": "auto",
    },
    [
      xml("v:fill", { color2: "#ffffe1" }),
      xml("v:shadow", { on: "t", color: "black", obscured: "t" }),
      xml("v:path", { "o:connecttype": "none" }),
      xml("v:textbox", { style: "mso-direction-alt:auto" }),
      xml("x:ClientData", { ObjectType: "Note" }, [
        xml("x:MoveWithCells"),
        xml("x:SizeWithCells"),
        // Left, top, right and bottom, each followed by how far into the cell.
        xml("x:Anchor", {}, [corners.flatMap((corner) => [corner, 0]).join(", ")]),
        xml("x:AutoFill", {}, ["False"]),
        xml("x:Row", {}, [String(row)]),
        xml("x:Column", {}, [String(column)]),
      ]),
    ],
  );
}
