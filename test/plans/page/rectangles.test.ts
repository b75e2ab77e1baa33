import fc from "fast-check";
import { rectanglesOf } from "../../../src/plans/page/rectangles";
import type { Style } from "../../../src/plans/plan";

const A: Style = { bold: true };
const B: Style = { italic: true };

it("joins equal looks down a column, and such columns side by side", () => {
  const looks = [
    [A, A, B],
    [A, A, undefined],
  ];
  expect(rectanglesOf(looks)).toEqual([
    { place: { row: 0, column: 0, rows: 2, columns: 2 }, style: A },
    { place: { row: 0, column: 2, rows: 1, columns: 1 }, style: B },
  ]);
});

it("covers each cell that has a look exactly once, with that look", () => {
  const look = fc.constantFrom(A, { ...A }, B, undefined);
  const block = fc
    .integer({ min: 1, max: 6 })
    .chain((columns) =>
      fc.array(fc.array(look, { minLength: columns, maxLength: columns }), { maxLength: 6 }),
    );
  fc.assert(
    fc.property(block, (looks) => {
      const found = looks.map((line) => line.map((): Style[] => []));
      for (const { place, style } of rectanglesOf(looks))
        for (let row = place.row; row < place.row + place.rows; row += 1)
          for (let column = place.column; column < place.column + place.columns; column += 1)
            found[row]![column]!.push(style);
      expect(found).toEqual(looks.map((line) => line.map((each) => (each ? [each] : []))));
    }),
  );
});
