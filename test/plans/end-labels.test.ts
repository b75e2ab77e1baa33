import { endLabelsOf } from "../../src/plans/end-labels";

/** 432 by 270 points, of which 158 are as high as the lines reach. */
const SIZE = { width: 432, height: 270 };
const NAMES = ["Korea", "Japan"];

it("stand beside the last point, and need room for the longest of them", () => {
  // 10 points, and five letters of 5.5.
  expect(
    endLabelsOf({
      ...SIZE,
      names: NAMES,
      figures: [
        [0.1, 0.1],
        [0.2, 0.3],
      ],
    }),
  ).toEqual({
    point: 1,
    room: 10 + 5 * 6,
  });
});

it("stand beside the last point that has figures", () => {
  const figures = [
    [0.1, 0.1, undefined],
    [0.2, 0.3, undefined],
  ];
  expect(endLabelsOf({ ...SIZE, names: NAMES, figures })?.point).toBe(1);
});

it.each<readonly [string, readonly string[], readonly (readonly (number | undefined)[])[]]>([
  // 13 of 158 points are 8 % of the way from 0 to 0.3.
  [
    "would stand over each other",
    NAMES,
    [
      [0.1, 0.28],
      [0.2, 0.3],
    ],
  ],
  // 35 % of 432 points less 10 are 141, 25 letters.
  [
    "would leave no room for the lines",
    ["x".repeat(26), "Japan"],
    [
      [0.1, 0.1],
      [0.2, 0.3],
    ],
  ],
  [
    "would stand at different years",
    NAMES,
    [
      [0.1, 0.1],
      [0.2, undefined],
    ],
  ],
  ["have no line", NAMES, [[undefined], [undefined]]],
  ["are one, which the title says", ["Korea"], [[1, 2]]],
])("are left to a legend where they %s", (_why, names, figures) => {
  expect(endLabelsOf({ ...SIZE, names, figures })).toBeUndefined();
});

it("have room on a logarithmic scale where equal steps leave none, and none at zero", () => {
  const figures = [
    [100, 100],
    [5, 5],
    [4000, 4000],
  ];
  const names = ["A", "B", "C"];
  // From 5 to 100 it is 2 % of the way to 4,000, and 1.3 of the four powers of ten from 1 to 10,000.
  expect(endLabelsOf({ ...SIZE, names, figures })).toBeUndefined();
  expect(endLabelsOf({ ...SIZE, names, figures, isLogarithmic: true })?.point).toBe(1);
  const zero = [
    [100, 100],
    [5, 0],
    [4000, 4000],
  ];
  expect(endLabelsOf({ ...SIZE, names, figures: zero, isLogarithmic: true })).toBeUndefined();
});
