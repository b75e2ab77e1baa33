import { areaOf } from "../../src/playground/stand-in/area";
import { NO_PARTS } from "../../src/playground/stand-in/parts";
import { MemoryGrid } from "./memory-grid";

let grid: MemoryGrid;
beforeEach(() => {
  grid = new MemoryGrid();
});

const A1 = areaOf("A1");

describe("The snapshot of a workbook in memory", () => {
  it("has every cell that is not as new, and nothing of one that has become so again", () => {
    const empty = grid.snapshot();
    grid.write("s1", A1, [["x"]]);
    grid.setNumberFormats("s1", A1, [["0%"]]);
    grid.writeStyles("s1", A1, [[{ bold: true }]]);
    grid.setColumnWidths("s1", A1, [70]);
    grid.write("s1", areaOf("B1"), [[{ formula: "=A1" }]]);
    expect(grid.snapshot().sheets).toEqual([
      {
        name: "Sheet1",
        cells: { A1: { value: "x", numberFormat: "0%", style: { bold: true } }, B1: { formula: "=A1" } },
        widths: { A: 70 },
      },
    ]);
    grid.write("s1", areaOf("A1:B1"), [[null, null]]);
    grid.setNumberFormats("s1", A1, [["General"]]);
    grid.writeStyles("s1", A1, [[{}]]);
    grid.setColumnWidths("s1", A1, [48]);
    expect(grid.snapshot()).toEqual(empty);
  });

  it("has no generated ids: sheets go by their names, and notes in the order of their cells", () => {
    const cells = { sheetId: "s1", area: areaOf("A1:B2") };
    const note = { sheetId: "s1", column: 0, text: "n" };
    grid.setParts({
      ...NO_PARTS,
      heatMaps: [{ id: "made-1", ...cells, points: [] }],
      notes: [
        { ...note, row: 2 },
        { ...note, row: 1 },
      ],
      sheets: { s1: { frozenRows: 1 } },
    });
    expect(grid.snapshot().parts).toMatchObject({
      heatMaps: [{ area: "A1:B2", points: [], sheet: "Sheet1" }],
      notes: [{ row: 1 }, { row: 2 }],
      sheets: { Sheet1: { frozenRows: 1 } },
    });
    expect(JSON.stringify(grid.snapshot())).not.toMatch(/made-1|s1/);
  });

  it("is the same however the workbook came to be so", () => {
    const other = new MemoryGrid();
    grid.write("s1", A1, [[1]]);
    grid.write("s1", areaOf("B2"), [[2]]);
    other.write("s1", areaOf("B2"), [[2]]);
    other.write("s1", A1, [[1]]);
    expect(JSON.stringify(other.snapshot())).toBe(JSON.stringify(grid.snapshot()));
  });
});

describe("Undo in memory", () => {
  it("goes back change by change, or group by group", () => {
    grid.write("s1", A1, [[1]]);
    const close = grid.groupUndo();
    grid.write("s1", A1, [[2]]);
    grid.addSheet("Other");
    close();
    expect(grid.undoSteps).toBe(2);
    grid.undo();
    expect(grid.sheets()).toHaveLength(1);
    expect(grid.read("s1", A1)[0]![0]!.value).toBe(1);
    grid.undo();
    expect(grid.read("s1", A1)[0]![0]!.value).toBeNull();
  });
});

it("Results that are set after their formulas are shown too", () => {
  grid.write("s1", A1, [[{ formula: "=F()" }]]);
  expect(grid.read("s1", A1)[0]![0]!.value).toBe(0);
  grid.results.set("=F()", "later");
  expect(grid.read("s1", A1)[0]![0]!.value).toBe("later");
});

it("A sheet's id is never given twice", () => {
  const first = grid.addSheet("A");
  grid.deleteSheet(first.id);
  expect(grid.addSheet("B").id).not.toBe(first.id);
});
