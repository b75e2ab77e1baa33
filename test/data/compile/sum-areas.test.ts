import type { AreaEntry } from "../../../src/data/bundle";
import type { Cube } from "../../../src/data/compile/cube";
import type { DataPackage } from "../../../src/data/compile/read-package";
import { sumAreas } from "../../../src/data/compile/sum-areas";

const union: AreaEntry = {
  code: "EU27_2020",
  alpha3: "",
  name: "Union",
  kind: "aggregate",
  members: ["AT", "BE"],
  aliases: [],
};

function summed(values: readonly number[]): number[] {
  const cube: Cube = {
    series: ["EXPORTS"],
    codes: [""],
    areas: ["AT", "BE", "EU27_2020", "R_ROW", "WORLD"],
    firstYear: 2017,
    years: 2,
    values: Float64Array.from(values),
  };
  const json = { ati: { sums: ["EU27_2020", "WORLD"] } };
  sumAreas(cube, [union], { json } as unknown as DataPackage);
  return [...cube.values];
}

describe("sumAreas", () => {
  it("sums the members, and the world over everybody with the rest", () => {
    expect(summed([1, 2, 10, 20, NaN, NaN, 100, 200, NaN, NaN])).toEqual([
      1, 2, 10, 20, 11, 22, 100, 200, 111, 222,
    ]);
  });

  it("counts nothing for a missing figure and stays missing where all are", () => {
    expect(summed([1, NaN, NaN, NaN, NaN, NaN, NaN, 0, NaN, NaN])).toEqual([
      1,
      NaN,
      NaN,
      NaN,
      1,
      NaN,
      NaN,
      0,
      1,
      0,
    ]);
  });
});
