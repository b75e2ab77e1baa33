import { SERIES_COLORS } from "../../src/plans/look";
import { seriesColors } from "../../src/plans/series-colors";

it("gives series the colours in their order", () => {
  expect(seriesColors(8)).toEqual(SERIES_COLORS);
});

it("gives a mark a dark shade of its column's colour, wherever it stands among them", () => {
  const [blue, orange] = SERIES_COLORS;
  // Of #0072b2 0.45 parts: 0, 51.3 and 80.1; of #d55e00: 95.85, 42.3 and 0.
  expect(seriesColors(4, [0, 2])).toEqual(["#003350", blue, "#602a00", orange]);
  expect(seriesColors(4, [2, 3])).toEqual([blue, orange, "#003350", "#602a00"]);
});
