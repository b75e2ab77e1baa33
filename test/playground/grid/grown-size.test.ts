import { grownSize } from "../../../src/playground/grid/grown-size";
import { areaOf } from "../../../src/playground/stand-in/area";

/** What the grid's own new sheets have. */
const SMALL = { rows: 1000, columns: 20 };

it("reaches 500 rows and 60 columns beyond the last cell that is used", () => {
  expect(grownSize(SMALL, areaOf("J3:W31"))).toEqual({ rows: 1000, columns: 23 + 60 });
  expect(grownSize(SMALL, areaOf("A1001"))).toEqual({ rows: 1001 + 500, columns: 1 + 60 });
});

it("grows before the edge is reached, and stays where there is enough", () => {
  const large = { rows: 2000, columns: 100 };
  expect(grownSize(large, areaOf("A1501"))).toEqual({ rows: 2001, columns: 100 });
  expect(grownSize(large, areaOf("A1500"))).toEqual(large);
});

it("ends where Excel's sheets end", () => {
  const most = { rows: 1_048_576, columns: 16_384 };
  expect(grownSize(SMALL, areaOf("XFD1048576"))).toEqual(most);
  expect(grownSize(most, areaOf("XFD1048576"))).toEqual(most);
});
