import { areaOf, formatArea } from "../../../../../src/playground/stand-in/area";
import type { CellInput } from "../../../../../src/playground/stand-in/grid";
import type { CellsRef, TextOrCell } from "../../../../../src/playground/stand-in/parts";
import { deriveSeries } from "../../../../../src/playground/stand-in/excel/chart/derive-series";
import { setStage } from "../stage";

const cells = (ref: CellsRef | undefined) => ref && formatArea(ref.area);
const name = (source: TextOrCell) => ("cell" in source ? cells(source.cell) : `"${source.text}"`);

/** Each series as its name, its values and its categories. */
function derived(
  rows: readonly (readonly CellInput[])[],
  by: "Columns" | "Rows" = "Columns",
  isScatter = false,
) {
  const { fill, grid } = setStage();
  fill(rows);
  const area = { ...areaOf("A1"), rows: rows.length, columns: rows[0]!.length };
  return deriveSeries(grid, { sheet: grid.activeSheet(), area }, by, isScatter).map((series) => [
    name(series.name),
    cells(series.values),
    cells(series.categories),
  ]);
}

describe("Excel's own series", () => {
  it("take a first row of texts for names and a first column of texts for categories", () => {
    const rows = [
      ["Country", "2017", "2018"],
      ["KR", 1, 2],
      ["JP", null, 4],
    ];
    expect(derived(rows)).toEqual([
      ["B1", "B2:B3", "A2:A3"],
      ["C1", "C2:C3", "A2:A3"],
    ]);
    expect(derived(rows, "Rows")).toEqual([
      ["A2", "B2:C2", "B1:C1"],
      ["A3", "B3:C3", "B1:C1"],
    ]);
  });

  it("take errors among the figures for figures", () => {
    expect(derived([["KR"], ["#N/A"], [2]])).toEqual([["A1", "A2:A3", undefined]]);
  });

  it("take a column of years for figures, unless the corner is empty", () => {
    expect(
      derived([
        ["Year", "KR"],
        [2017, 1],
        [2018, 2],
      ]),
    ).toEqual([
      ["A1", "A2:A3", undefined],
      ["B1", "B2:B3", undefined],
    ]);
    expect(
      derived([
        [null, 2017],
        [2017, 1],
        [2018, 2],
      ]),
    ).toEqual([["B1", "B2:B3", "A2:A3"]]);
  });

  it("take a scatter chart's first column for x", () => {
    expect(
      derived(
        [
          ["x", "y"],
          [1, 3],
          [2, 4],
        ],
        "Columns",
        true,
      ),
    ).toEqual([["B1", "B2:B3", "A2:A3"]]);
  });

  it("have names of their own where there are none", () => {
    expect(
      derived([
        [1, 3],
        [2, 4],
      ]),
    ).toEqual([
      ['"Series1"', "A1:A2", undefined],
      ['"Series2"', "B1:B2", undefined],
    ]);
  });
});
