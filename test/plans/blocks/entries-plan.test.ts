import type { Entries } from "../../../src/plans/blocks/entries";
import { entriesPlan } from "../../../src/plans/blocks/entries-plan";

const LIST: Entries<{ id: string; name: string; flag: string }> = {
  name: "Things",
  title: "Some things",
  subtitle: "2 of 9 things",
  source: "Source: a book",
  columns: [
    { name: "id", width: 40, of: ({ id }) => id },
    { name: "name", width: 200, of: ({ name }) => name },
    {
      name: "count",
      width: 60,
      horizontal: "Right",
      numberFormat: "#,##0",
      of: (_thing, id) => ({ formula: `=ATI.FACT(${id})` }),
      note: ({ flag }) => flag,
    },
  ],
  entries: [
    { id: "T1", name: "First", flag: "" },
    { id: "T2", name: "", flag: "Doubtful" },
  ],
  foot: ["word ".repeat(20).trim(), { formula: "=ATI.VERSION()" }],
};

const plan = entriesPlan(LIST);

it("puts title, subtitle and source above a header and a row an entry, and the foot below an empty row", () => {
  expect(plan.cells).toEqual([
    { row: 0, column: 0, cells: [["Some things"], ["2 of 9 things"], ["Source: a book"]] },
    {
      row: 3,
      column: 0,
      cells: [
        ["id", "name", "count"],
        // The row after the header, the fourth, is the fifth as a sheet counts.
        ["T1", "First", { formula: "=ATI.FACT($A5)" }],
        ["T2", null, { formula: "=ATI.FACT($A6)" }],
      ],
    },
    {
      // Broken at 63 letters, the 300 points of the columns at 4.7 points a letter: 12 words of 4 letters and a space.
      row: 7,
      column: 0,
      cells: [["word ".repeat(12).trim()], ["word ".repeat(8).trim()], [{ formula: "=ATI.VERSION()" }]],
    },
  ]);
  expect(plan).toMatchObject({ name: "Things", rows: 10, columns: 3, charts: [], heatMaps: [] });
});

it("makes a table of header and rows, whose texts wrap from the top of their cells", () => {
  expect(plan.tables).toEqual([{ place: { row: 3, column: 0, rows: 3, columns: 3 } }]);
  expect(plan.widths).toEqual([
    { column: 0, width: 40 },
    { column: 1, width: 200 },
    { column: 2, width: 60 },
  ]);
  const styleOf = (column: number) =>
    plan.styles.find(({ place }) => place.row === 4 && place.column === column);
  expect(styleOf(1)).toEqual({
    place: { row: 4, column: 1, rows: 2, columns: 1 },
    style: { wrap: true, vertical: "Top", horizontal: "Left" },
  });
  expect(styleOf(2)?.style).toEqual({
    wrap: true,
    vertical: "Top",
    horizontal: "Right",
    numberFormat: "#,##0",
  });
  expect(plan.styles).toContainEqual({
    place: { row: 3, column: 2, rows: 1, columns: 1 },
    style: { horizontal: "Right" },
  });
  expect(plan.styles[0]).toEqual({
    place: { row: 0, column: 0, rows: 1, columns: 1 },
    style: { bold: true, size: 14 },
  });
});

it("puts a note on the cell it is about, and none where there is nothing to say", () => {
  expect(plan.notes).toEqual([{ row: 5, column: 2, text: "Doubtful" }]);
});

it("is printed so wide as its columns are, and a page ends under an entry", () => {
  expect(plan.sheet).toMatchObject({ headRows: 4, print: { breaks: [] } });
  const entries = Array.from({ length: 120 }, () => LIST.entries[0]!);
  const { print } = entriesPlan({ ...LIST, entries }).sheet;
  expect(print!.breaks.length).toBeGreaterThan(0);
  expect(print!.breaks.every((row) => row > 4)).toBe(true);
  expect(print!.repeated).toEqual({ row: 3, rows: 1 });
});
