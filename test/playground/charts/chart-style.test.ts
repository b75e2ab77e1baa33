import { seriesLook } from "../../../src/playground/charts/chart-style";
import type { ChartPart, SeriesPart } from "../../../src/playground/stand-in/parts";

function look(type: string, change: Partial<SeriesPart> = {}) {
  const cells = { sheetId: "s1", area: { row: 0, column: 0, rows: 1, columns: 1 } };
  const part: SeriesPart = { name: { text: "Korea" }, values: cells, ...change };
  return seriesLook({ type } as ChartPart, { name: "Korea", points: [], part }, 0);
}

describe("seriesLook", () => {
  it("follows the chart's type where Excel was told nothing, or to choose", () => {
    expect(look("Line")).toMatchObject({ dashes: "none", symbol: undefined });
    expect(look("LineMarkers")).toMatchObject({ dashes: "none", symbol: "circle" });
    expect(look("XYScatter", { lineStyle: "Automatic", marker: "Automatic" })).toMatchObject({
      dashes: undefined,
      symbol: "circle",
    });
  });

  it("takes colour, dashes and marker that Excel was told", () => {
    expect(look("Line", { color: "#0f6c5c", lineStyle: "Dot", marker: "Square" })).toEqual({
      color: "#0f6c5c",
      dashes: "2 3",
      symbol: "square",
      outline: "#0f6c5c",
      radius: 3,
    });
    expect(look("LineMarkers", { lineStyle: "None", marker: "None" })).toMatchObject({
      dashes: undefined,
      symbol: undefined,
    });
  });
});
