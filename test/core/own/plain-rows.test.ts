import * as fc from "fast-check";
import { told } from "../../../src/core/own/problems";
import { readRange } from "../../../src/core/own/read-range";

/** What is read, in words: figures by their names, or problems. */
function readOf(rows: readonly (readonly unknown[])[]): unknown {
  const { dataset, problems } = readRange(rows, () => undefined);
  if (!dataset) return problems.kept.map(told);
  const { entry, own } = dataset;
  return {
    rows: own.rows,
    cautions: own.cautions,
    years: [dataset.firstYear, dataset.lastYear],
    figures: entry.series.flatMap((series, at) =>
      entry.codes.flatMap(({ code }, of) =>
        entry.areas.flatMap((area, where) =>
          Array.from({ length: dataset.years }, (_, year) =>
            [series.code, code, area, year, dataset.at(at, of, where, dataset.firstYear + year)].join(" "),
          ),
        ),
      ),
    ),
  };
}

/** A column of sources in which nothing stands has every row read with care, and says nothing. */
const withCare = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((row, at) => [...row, at === 0 ? "source" : ""]);

const area = fc.constantFrom("KR", "Korea", "Japan", "Region 1", "World", "Sum", "area", "", 410, null);
const technology = fc.constantFrom("AI", "Robotics", "My own", "ALL", "tech", "", 7);
const year = fc.constantFrom(2016, 2017, 2018, "2018", 2018.5, "", 43101);
const figure = fc.constantFrom(0, 1, 7, 7.5, 1e6, 2 ** 31, -1, "", "..", "7 p", "x", true, NaN, 1e400);

describe("Rows that are read quickly", () => {
  it("give what they give when read with care: a row a figure", () => {
    const row = fc.tuple(area, technology, year, figure);
    fc.assert(
      fc.property(
        fc.constantFrom("value", "patents", "use"),
        fc.array(row, { maxLength: 12 }),
        (header, rows) => {
          const range = [["area", "tech", "year", header], ...rows];
          expect(readOf(range)).toEqual(readOf(withCare(range)));
        },
      ),
    );
  });

  it("give what they give when read with care: a column a year, or an indicator", () => {
    const row = fc.tuple(
      area,
      technology,
      fc.constantFrom("exports", "imports", "patents", "", "?"),
      figure,
      figure,
    );
    const head = fc.constantFrom(
      ["area", "tech", "indicator", 2017, 2018],
      ["area", "tech", "remark", 2018, 2016],
    );
    fc.assert(
      fc.property(head, fc.array(row, { maxLength: 8 }), (headers, rows) => {
        const range = [headers, ...rows];
        expect(readOf(range)).toEqual(readOf(withCare(range)));
      }),
    );
  });

  it("tell two figures in one row, as where values are of patents too", () => {
    const range = [
      ["area", "tech", "year", "indicator", "value", "patents"],
      ["KR", "AI", 2018, "patents", 5, 6],
    ];
    expect(readOf(range)).toEqual([expect.stringContaining("two figures of KR, AI, patents, 2018")]);
  });
});
