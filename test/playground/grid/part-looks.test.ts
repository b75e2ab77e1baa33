import { partLooks } from "../../../src/playground/grid/part-looks";
import { areaOf } from "../../../src/playground/stand-in/area";
import type { Grid } from "../../../src/playground/stand-in/grid";
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
  heatMaps: [
    {
      id: "h1",
      sheetId: "s1",
      area: areaOf("D1:D2"),
      points: [
        { color: "#000000", type: "lowestValue" },
        { color: "#ffffff", type: "highestValue" },
      ],
    },
  ],
  notes: [{ sheetId: "s1", row: 8, column: 0, text: "A note" }],
};

/** D1 holds 1, D2 an error, which has no place on the scale. */
const read: Grid["read"] = () =>
  [1, { error: "#N/A" }].map((value) => [{ formula: "", value, text: "", numberFormat: "General" }]);

describe("partLooks", () => {
  const look = partLooks(parts, "s1", read);

  it("fills a table's header and every second row beneath it", () => {
    const fills = [0, 1, 2, 3].map((row) => look(row, 1)?.below?.fill);
    expect(fills).toEqual(["#4472c4", "#d9e1f2", undefined, "#d9e1f2"]);
    expect(look(0, 2)).toBeUndefined();
  });

  it("colours a heat map's numbers, with a text that can be read, and no errors", () => {
    expect(look(0, 3)?.above).toEqual({ fill: "#000000", color: "#ffffff" });
    expect(look(1, 3)).toBeUndefined();
  });

  it("marks cells that have a note", () => {
    expect(look(8, 0)).toEqual({ noted: true });
  });

  it("leaves other sheets alone", () => {
    expect(partLooks(parts, "s2", read)(0, 1)).toBeUndefined();
  });
});
