import { areaOf } from "../../../src/playground/stand-in/area";
import { MemoryGrid } from "../../playground/memory-grid";

/** A workbook in which a user has worked: nothing of it may be touched. B12 and all around it is free. */
export function userWorkbook(): MemoryGrid {
  const grid = new MemoryGrid();
  grid.write("s1", areaOf("A1:B2"), [
    ["Mine", 1],
    [{ formula: "=B1*2" }, "'=text"],
  ]);
  grid.setNumberFormats("s1", areaOf("A1:B1"), [["@", "0.00"]]);
  grid.writeStyles("s1", areaOf("A1:B1"), [[{ bold: true, fill: "#ffff00" }, { lineBelow: "#123456" }]]);
  // Formats where the insert will land: an empty cell of the user's with a colour of its own.
  grid.writeStyles("s1", areaOf("C13"), [[{ fill: "#00ff00", italic: true }]]);
  grid.setNumberFormats("s1", areaOf("C14"), [["@"]]);
  grid.setColumnWidths("s1", areaOf("C1"), [150]);
  const notes = grid.addSheet("Notes");
  grid.write(notes.id, areaOf("A1"), [["keep me"]]);
  grid.setParts({
    ...grid.parts(),
    tables: [
      {
        id: "t-user",
        sheetId: "s1",
        name: "Mine",
        area: areaOf("A1:B2"),
        style: "TableStyleLight1",
        filterButtons: true,
        banded: true,
      },
    ],
    heatMaps: [
      {
        id: "h-user",
        sheetId: "s1",
        area: areaOf("B1:C20"),
        points: [
          { color: "#ffffff", type: "LowestValue" },
          { color: "#ff0000", type: "HighestValue" },
        ],
      },
    ],
    rules: [
      { id: "r-user", sheetId: "s1", area: areaOf("D10:E14"), formula: "=ISBLANK(D10)", color: "#00ff00" },
    ],
    // Where the insert will land, too.
    choices: [{ sheetId: "s1", area: areaOf("D12"), source: "=Notes!$A$1:$A$1", refusal: "mine" }],
    notes: [{ sheetId: "s1", row: 0, column: 0, text: "a note of mine" }],
    settings: { mine: 1 },
  });
  grid.select("s1", areaOf("B12"));
  return grid;
}
