import { cellKey } from "../../../src/playground/grid/cell-colours";
import { partLooks } from "../../../src/playground/grid/part-looks";
import { areaOf } from "../../../src/playground/stand-in/area";
import { NO_PARTS, type Parts } from "../../../src/playground/stand-in/parts";

const parts: Parts = {
  ...NO_PARTS,
  tables: [
    {
      id: "t1",
      sheetId: "s1",
      name: "Table1",
      area: areaOf("A1:B4"),
      style: "TableStyleMedium2",
      filterButtons: true,
      banded: true,
    },
  ],
  choices: [
    { sheetId: "s1", area: areaOf("F1:F2"), source: "='ATI lists'!$A$2:$A$60", refusal: "Choose an area." },
  ],
  notes: [{ sheetId: "s1", row: 8, column: 0, text: "A note" }],
};

const colours = new Map([[cellKey(0, 3), { fill: "#000000", color: "#ffffff" }]]);

describe("partLooks", () => {
  const look = partLooks(parts, "s1", colours);

  it("fills a table's header and every second row beneath it", () => {
    const fills = [0, 1, 2, 3].map((row) => look(row, 1)?.below?.fill);
    expect(fills).toEqual(["#4472c4", "#d9e1f2", undefined, "#d9e1f2"]);
    expect(look(0, 2)).toBeUndefined();
  });

  it("lays the colours of conditional formats over the cells", () => {
    expect(look(0, 3)).toEqual({ above: { fill: "#000000", color: "#ffffff" } });
    expect(look(1, 3)).toBeUndefined();
  });

  it("keeps room in cells whose value may be chosen", () => {
    expect([0, 1, 2].map((row) => look(row, 5))).toEqual([{ chosen: true }, { chosen: true }, undefined]);
  });

  it("marks cells that have a note", () => {
    expect(look(8, 0)).toEqual({ noted: true });
  });

  it("leaves other sheets alone", () => {
    expect(partLooks(parts, "s2", new Map())(0, 1)).toBeUndefined();
  });
});
