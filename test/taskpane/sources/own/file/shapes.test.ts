import fc from "fast-check";
import { readRange } from "../../../../../src/core/own/read-range";
import { fileOf, inHand } from "./in-hand";

const NAMES = ["Korea", "Japan", "Türkei", "Côte d'Ivoire", 'Land "Nord"', "Nord\nSüd", "A, B; C"];
const YEARS = [2016, 2017, 2018];

interface Written {
  readonly isWide: boolean;
  readonly delimiter: "," | ";" | "\t";
  readonly isComma: boolean;
  readonly newline: "\n" | "\r\n";
  readonly hasMark: boolean;
}

const written = fc.record<Written>({
  isWide: fc.boolean(),
  delimiter: fc.constantFrom(",", ";", "\t"),
  isComma: fc.boolean(),
  newline: fc.constantFrom("\n", "\r\n"),
  hasMark: fc.boolean(),
});
/** Of each area and year a figure with a decimal that tells which mark is one, or none. */
const figures = fc.array(
  fc.array(fc.option(fc.integer({ min: 0, max: 9_999_999 }).map((tenths) => (tenths * 10 + 5) / 100)), {
    minLength: YEARS.length,
    maxLength: YEARS.length,
  }),
  { minLength: 1, maxLength: NAMES.length },
);

function textOf(table: readonly (readonly (number | null)[])[], form: Written): string {
  // A comma in cells that commas part would be quoted: no German Excel writes that.
  const isComma = form.isComma && form.delimiter === ";";
  const cell = (held: string | number | null): string => {
    if (held === null) return "";
    const text = typeof held === "number" && isComma ? String(held).replace(".", ",") : String(held);
    return /[",;\t\n]/.test(text) && !text.includes(form.delimiter) && !/["\n]/.test(text)
      ? text
      : /[",;\t\n]/.test(text)
        ? `"${text.replaceAll('"', '""')}"`
        : text;
  };
  const lines = form.isWide
    ? [["country", ...YEARS.map(String)], ...table.map((row, at) => [NAMES[at]!, ...row])]
    : [
        ["country", "year", "value"],
        ...table.flatMap((row, at) => row.map((figure, year) => [NAMES[at]!, YEARS[year]!, figure])),
      ];
  return (
    (form.hasMark ? "\uFEFF" : "") +
    lines.map((line) => line.map(cell).join(form.delimiter) + form.newline).join("")
  );
}

test("a table goes in as a file of any form, and the same figures come out as from its cells", async () => {
  await fc.assert(
    fc.asyncProperty(figures, written, async (table, form) => {
      const cells = [
        ["country", ...YEARS],
        ...table.map((row, at) => [NAMES[at]!.trim(), ...row.map((figure) => figure ?? "")]),
      ];
      const { made } = await inHand(fileOf(textOf(table, form)));
      const { dataset, problems } = await made();
      expect(problems.kept).toEqual([]);
      const direct = readRange(cells, () => undefined).dataset!;
      expect(dataset!.own.areas.all.map(({ name }) => name)).toEqual(
        direct.own.areas.all.map(({ name }) => name),
      );
      expect([...figuresOf(dataset!.own)]).toEqual([...figuresOf(direct.own)]);
    }),
    { numRuns: 60 },
  );
});

/** Of each area, in the order of the years. */
function figuresOf({
  figures: held,
  rowsAt,
  firstYear,
  lastYear,
}: {
  readonly figures: Float64Array;
  readonly rowsAt: readonly (readonly (readonly number[])[])[];
  readonly firstYear: number;
  readonly lastYear: number;
}): readonly (readonly number[])[] {
  const years = lastYear - firstYear + 1;
  return (rowsAt[0]?.[0] ?? []).map((row) => [...held.subarray(row * years, (row + 1) * years)]);
}

test("a file of many pieces is read as one: no row, no letter and no quoted line is lost between them", async () => {
  const ROWS = 60_000;
  const lines = Array.from(
    { length: ROWS },
    (_, at) => `"Gebiet ""Süd""\n${at % 50}",${2000 + (at % 20)},${at % 7}`,
  );
  const file = fileOf(["country,year,value", ...lines]);
  expect(file.size).toBeGreaterThan(3 * 524_288);
  const { scan, made } = await inHand(file);
  expect(scan.rows).toBe(ROWS);
  const { cells, taken } = await made((guess) => ({ ...guess, addsUp: true }));
  expect(taken).toBe(ROWS);
  // 50 areas and 20 years meet in 100 pairs, since both repeat every 100 rows.
  expect(cells).toHaveLength(101);
  const sum = cells.slice(1).reduce((all, [, , figure]) => all + Number(figure), 0);
  // 0 to 6, which sum to 21, 8,571 times, and 0 + 1 + 2 of the last three rows.
  expect(sum).toBe(8_571 * 21 + 3);
});
