import { listening } from "../../../../core/arrivals";
import { cellInWords, cellsInWords } from "../../in-words";
import type { Step } from "../../step";

export const emptyAndError: Step = {
  id: "empty-and-error",
  title: "Empty cells and cells with an error",
  expected: "an empty text for the empty cell, #N/A for the other",
  otherwise:
    "Formulas that refer to such cells show something else: fill the cells, or leave the formulas out.",
  run: async (bench) => {
    await bench.write(0, 0, [["", "#N/A"]]);
    const formula = (column: number): string => `=ATI.SHARE(${bench.cells(0, column)},"Big Data",2018)`;
    const { result, calls } = await listening(async () => {
      await bench.write(1, 0, [[formula(0), formula(1)]]);
      return (await bench.settled(bench.cells(1, 0, 1, 2))).flat();
    });
    const arrived = [
      ...new Set(calls.flatMap(({ given }) => (isEmptyCell(given[0]) ? [cellInWords(given[0])] : []))),
    ];
    const seen = `${cellsInWords(result)}; the empty cell arrives as ${arrived.join(" or ") || "something else"}`;
    return { ok: result[0] === "" && result[1] === "#N/A", seen };
  },
};

/** Whether an argument is one cell that is empty, in any of the ways in which that is told. */
const isEmptyCell = (given: unknown): boolean =>
  ["[[null]]", '[[""]]', "[[0]]"].includes(JSON.stringify(given));
