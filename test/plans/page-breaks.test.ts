import fc from "fast-check";
import { pageBreaks as pagesOf } from "../../src/plans/page-breaks";

const pageBreaks = (...given: Parameters<typeof pagesOf>) => pagesOf(...given).breaks;

const rows = (count: number): readonly number[] => Array.from({ length: count }, () => 15);

it("begins no page where all fits on one", () => {
  expect(pageBreaks(rows(40), [{ row: 20, cost: 0 }], 600, 15)).toEqual([]);
});

it("begins a page between two sections rather than within one", () => {
  const spots = [
    { row: 30, cost: 0 },
    { row: 38, cost: 4 },
  ];
  expect(pageBreaks(rows(60), spots, 600, 15)).toEqual([30]);
});

it("leaves no page of a few lines", () => {
  // Of 43 rows 40 fit; a break after them would leave three alone.
  const spots = [
    { row: 30, cost: 3 },
    { row: 40, cost: 3 },
  ];
  expect(pageBreaks(rows(43), spots, 600, 15)).toEqual([30]);
});

it("counts the rows that each further page repeats", () => {
  const spots = [40, 55].map((row) => ({ row, cost: 0 }));
  // After the first 40 rows, which fill a page, 30 are 450.
  expect(pageBreaks(rows(70), spots, 600, 15)).toEqual([40]);
  expect(pageBreaks(rows(70), spots, 600, 300)).toEqual([40, 55]);
});

it("lets no page hold more than it can where there are places enough, and uses those alone", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 10, max: 60 }), { minLength: 1, maxLength: 120 }), (heights) => {
      const spots = heights.map((_, row) => ({ row, cost: row % 5 }));
      const breaks = pageBreaks(heights, spots, 400, 15);
      const pages = [0, ...breaks].map((from, at) =>
        heights.slice(from, breaks[at] ?? heights.length).reduce((sum, height) => sum + height, 0),
      );
      expect(pages.every((height, at) => height <= (at === 0 ? 400 : 385))).toBe(true);
      expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
    }),
  );
});
