import type { Bench } from "../../bench";
import { shareInCore } from "../../share-in-core";

const AREAS = ["KR", "JP"] as const;
const TECHNOLOGIES = ["Big Data", "Robotics"] as const;

/** What a column of two areas against a row of two technologies gives, row by row. */
export const sharesOfBlock = AREAS.flatMap((area) =>
  TECHNOLOGIES.map((technology) => shareInCore(area, technology, 2018)),
);

/** Enters one formula that fills four cells, from the second row and column on, and gives what they show. */
export async function writeBlock(bench: Bench): Promise<unknown[]> {
  await bench.write(0, 0, [["", ...TECHNOLOGIES], ...AREAS.map((area) => [area, "", ""])]);
  const formula = `=ATI.SHARE(${bench.cells(1, 0, 2, 1)},${bench.cells(0, 1, 1, 2)},2018)`;
  return (await bench.answer(1, 1, formula, 2, 2)).flat();
}
