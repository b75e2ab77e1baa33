import type { AreaEntry } from "../bundle";
import { CompileError } from "./compile-error";
import { rowStart, type Cube } from "./cube";
import { lineOf, type DataPackage } from "./read-package";

/** Fills the areas that the producer does not give with the sums of their members; WORLD is everybody. */
export function sumAreas(cube: Cube, areas: readonly AreaEntry[], source: DataPackage): void {
  const sums = source.json.ati?.sums ?? [];
  const given = cube.areas.filter((area) => !sums.includes(area));
  for (const sum of sums) {
    const members = sum === "WORLD" ? given : (areas.find(({ code }) => code === sum)?.members ?? []);
    const absent = members.filter((member) => !given.includes(member));
    if (members.length === 0 || absent.length > 0) {
      const reason = `${sum} cannot be summed: ${absent.join(", ") || "its members"} not in the dataset`;
      throw new CompileError(source.file, lineOf(source.text, '"sums"'), reason);
    }
    sumMembers(
      cube,
      cube.areas.indexOf(sum),
      members.map((member) => cube.areas.indexOf(member)),
    );
  }
}

/** A missing figure adds nothing, and a year in which all are missing stays missing. */
function sumMembers(cube: Cube, target: number, members: readonly number[]): void {
  for (let series = 0; series < cube.series.length; series++) {
    for (let code = 0; code < cube.codes.length; code++) {
      const into = rowStart(cube, series, code, target);
      for (let year = 0; year < cube.years; year++) {
        const known = members
          .map((member) => cube.values[rowStart(cube, series, code, member) + year] ?? NaN)
          .filter((value) => !Number.isNaN(value));
        cube.values[into + year] = known.length === 0 ? NaN : known.reduce((sum, value) => sum + value, 0);
      }
    }
  }
}
