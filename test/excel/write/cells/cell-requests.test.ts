import fc from "fast-check";
import type { Plan } from "../../../../src/plans/plan";
import { cellRequests } from "../../../../src/excel/write/cells/cell-requests";

const EMPTY: Plan = {
  name: "",
  rows: 0,
  columns: 0,
  cells: [],
  styles: [],
  tables: [],
  charts: [],
  heatMaps: [],
  notes: [],
  widths: [],
  sheet: { headRows: 0, landscape: false },
};
const CORNER = { row: 0, column: 0 };

it("types texts as texts, moves formulas, and leaves out what is to stay", () => {
  const cells = [{ row: 1, column: 2, cells: [["2018", 2018, null, true, { formula: "=A1" }]] }];
  expect(cellRequests({ ...EMPTY, cells }, { row: 4, column: 1 })).toEqual([
    [{ row: 1, column: 2, inputs: [["'2018", 2018, null, true, "=B5"]] }],
  ]);
});

it("puts small blocks into one request", () => {
  const block = (row: number) => ({ row, column: 0, cells: [[1], [2]] });
  expect(cellRequests({ ...EMPTY, cells: [block(0), block(5)] }, CORNER)).toHaveLength(1);
});

it("writes every cell once and in order, in requests that are small enough", () => {
  const block = fc.record({
    rows: fc.integer({ min: 1, max: 30 }),
    columns: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), fc.integer({ min: 1, max: 40 }), (blocks, size) => {
      let next = 0;
      let row = 0;
      const cells = blocks.map(({ rows, columns }) => {
        const start = row;
        row += rows;
        return {
          row: start,
          column: 0,
          cells: Array.from({ length: rows }, () => Array.from({ length: columns }, () => next++)),
        };
      });
      const requests = cellRequests({ ...EMPTY, cells }, CORNER, size);
      const written = requests.flatMap((all) => all.flatMap(({ inputs }) => inputs.flat()));
      expect(written).toEqual(Array.from({ length: next }, (_, at) => at));
      for (const blocksOf of requests) {
        const count = blocksOf.reduce((sum, { inputs }) => sum + inputs.flat().length, 0);
        const isOneRow = blocksOf.length === 1 && blocksOf[0]?.inputs.length === 1;
        expect(count <= size || isOneRow).toBe(true);
      }
    }),
  );
});
