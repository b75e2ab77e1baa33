import { findArea } from "../../../../src/core/catalogue/areas";
import { Refusal } from "../../../../src/core/refusal";
import { figureOf } from "../../../../src/core/report/figures";
import { figureOffer } from "../../../../src/taskpane/report/figures/figure-offer";
import { ownFigure } from "../../../../src/taskpane/report/figures/own-figure";
import { askedFigures } from "../../../../src/taskpane/report/figures/asked-figures";
import { blockPlan } from "../../../../src/plans/blocks/block-plan";
import { BLOCK_HEAD_ROWS, type BlockForm } from "../../../../src/plans/blocks/block";
import type { PlannedCell } from "../../../../src/plans/plan";
import { CustomFunctionsError } from "../../../functions/custom-functions";
import { run } from "../../../functions/formula";
import { footOf, shownBy } from "../plan-reader";

const offerOf = (number: number) => figureOffer(askedFigures.find((each) => each.number === number)!);
const blockOf = (number: number, form: BlockForm) => offerOf(number).block(form);
const numbers = askedFigures.map(({ number }) => number);

/** A value as numbers are compared, whatever the reason for a missing one. */
const plain = (value: unknown): unknown =>
  value instanceof CustomFunctionsError || value instanceof Refusal ? "none" : value;

/** What the cells of a live table compute to. */
function computed(number: number): unknown[][] {
  const block = blockOf(number, "table");
  const plan = blockPlan(block);
  return block.rows.map(({ figures }) => figures.map((cell) => plain(shownBy(plan, cell))));
}

const asValues = (number: number): unknown[][] =>
  blockOf(number, "values").rows.map(({ figures }) =>
    figures.map((cell) => (isMissing(cell) ? "none" : cell)),
  );

const isMissing = (cell: PlannedCell): boolean =>
  typeof cell === "object" && cell !== null && cell.formula === "=NA()";

it("offers Figures 1 to 6", () => {
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
});

describe.each(numbers)("Figure %i", (number) => {
  it("computes live to what its values say, and to what core gives", () => {
    expect(computed(number)).toEqual(asValues(number));
    const figure = ownFigure(number);
    const { header } = blockOf(number, "values");
    if (number === 6) return;
    const lastYear = Math.max(...figure.columns.map(({ year }) => year));
    const taken = figure.columns.flatMap(({ year }, at) => (number !== 5 || year === lastYear ? [at] : []));
    expect(header).toHaveLength(taken.length + 3);
    const byName = new Map(figure.rows.map((row) => [row.technology, row]));
    expect(asValues(number)).toEqual(
      blockOf(number, "values").rows.map(({ label }) => {
        const row = byName.get(String(label))!;
        return [...taken.map((at) => plain(row.values[at])), row.dataset, row.grade];
      }),
    );
  });

  it("leaves out what nobody measured, and says so in a line", () => {
    const { rows, foot } = blockOf(number, "values");
    const missing = ownFigure(number).rows.filter(({ grade }) => grade === "none");
    // Figure 6 has years down.
    if (number !== 6) expect(rows).toHaveLength(ownFigure(number).rows.length - missing.length);
    const names = missing.map(({ technology }) => technology).join(", ");
    const [line] = foot as readonly string[];
    expect(line!.includes("Without a figure")).toBe(missing.length > 0);
    if (missing.length > 0) expect(line).toMatch(new RegExp(`Without a figure: ${names}\\.$`));
  });

  it("has rows as wide as its header, a format for each column, and headers that differ", () => {
    for (const form of offerOf(number).forms) {
      const { header, rows, formats } = blockOf(number, form);
      expect(rows.map(({ figures }) => figures.length)).toEqual(rows.map(() => header.length - 1));
      expect(formats).toHaveLength(header.length - 1);
      expect(new Set(header.map((name) => name.toLowerCase())).size).toBe(header.length);
    }
  });

  it("charts columns of figures alone, at most eight", () => {
    const { forms, looks, block } = offerOf(number);
    for (const form of forms) {
      for (const look of looks) {
        const { chart, heatMap, header, words = 0 } = block(form, look);
        if (look === "heat") expect(heatMap).toBeDefined();
        else expect(chart?.kind).toBe(look);
        expect(chart?.series ?? 1).toBeLessThanOrEqual(Math.min(8, header.length - 1 - words));
      }
    }
  });

  it("says what it is, where it is from, why values are missing, and the edition", () => {
    const plan = blockPlan(blockOf(number, "table"));
    const foot = footOf(plan);
    const text = foot.filter((line) => typeof line === "string").join(" ");
    for (const { dataset, values } of ownFigure(number).rows) {
      if (dataset !== "") expect(text).toContain(`Source of ${dataset}: `);
      for (const value of values) if (value instanceof Refusal) expect(text).toContain(value.message);
    }
    expect(text).toContain(ownFigure(number).note);
    expect(foot.at(-1)).toEqual({ formula: '="ATI for Excel, edition "&ATI.VERSION()' });
    const plainFoot = footOf(blockPlan(blockOf(number, "values")));
    expect(plainFoot.at(-1)).toBe(`ATI for Excel, edition ${String(run("=ATI.VERSION()")[0]?.[0])}`);
  });
});

it.each([1, 2, 3, 4])(
  "the spill of Figure %i is what FIGURE gives of technologies with a figure",
  (number) => {
    const { spill, header, rows, words } = blockOf(number, "spill");
    const width = header.length;
    expect(spill).toBe(`=FILTER(ATI.FIGURE(${number}),INDEX(ATI.FIGURE(${number}),0,${width})<>"none")`);
    const [head, ...lines] = run(`=ATI.FIGURE(${number})`).filter((line) => line[width - 1] !== "none");
    expect(head).toEqual(header);
    expect(lines.map((line) => line.map(plain))).toEqual(
      rows.map(({ label, figures }) => [label, ...figures.map((cell) => cell ?? "none")]),
    );
    expect(words).toBe(2);
  },
);

it("refers to the technology in its row and the dataset in its cell", () => {
  const [first] = blockOf(1, "table").rows;
  expect(blockOf(1, "table").header).toEqual([
    "Technology",
    "South Korea 2017",
    "South Korea 2018",
    "EU27 2017",
    "EU27 2018",
    "Dataset",
    "Grade",
  ]);
  expect(first).toEqual({
    label: "Micro- and Nanoelectronics",
    figures: [
      { formula: '=ATI.SHARE("KR",$A4,2017,$F4)' },
      { formula: '=ATI.SHARE("KR",$A4,2018,$F4)' },
      { formula: '=ATI.SHARE("EU27_2020",$A4,2017,$F4)' },
      { formula: '=ATI.SHARE("EU27_2020",$A4,2018,$F4)' },
      "uspto-patents",
      { formula: '=ATI.GRADE("SHARE",$A4,$F4)' },
    ],
  });
});

it.each([2, 4])("refers to the area in the header of Figure %i, which is of one year", (number) => {
  const { header, rows } = blockOf(number, "table");
  expect(header.slice(1, 3)).toEqual(["South Korea", "EU27"]);
  expect(findArea("EU27")).toMatchObject({ code: "EU27_2020" });
  const [first] = rows;
  expect(first?.figures[1]).toEqual({
    formula: `=ATI.${number === 2 ? "RPA" : "TRADEBALANCE"}(C$${BLOCK_HEAD_ROWS + 1},$A4,2018,$D4)`,
  });
});

it("reaches as far as the indicator does where colours diverge", () => {
  expect(offerOf(2).block("table", "heat").heatMap).toEqual({ reach: 100 });
  expect(offerOf(4).block("table", "heat").heatMap).toEqual({ reach: 1 });
  expect(offerOf(1).block("table", "heat").heatMap).toEqual({});
});

it.each([1, 3])(
  "draws columns of 2018 in Figure %i, the highest of Korea first, and marks of 2017",
  (number) => {
    const { header, rows } = blockOf(number, "values");
    for (const form of ["table", "spill", "values"] as const) {
      const { chart } = offerOf(number).block(form, "column");
      expect(chart).toMatchObject({ kind: "column", series: 4, marks: [0, 2] });
      const { marks = [] } = chart!;
      expect(header.slice(1, 5).filter((_, at) => marks.includes(at))).toEqual([
        "South Korea 2017",
        "EU27 2017",
      ]);
    }
    expect(offerOf(number).looks[0]).toBe("column");
    // Marks are Excel's over columns alone.
    expect(offerOf(number).block("table", "bar").chart).not.toHaveProperty("marks");
    const korea = rows.map(({ figures }) => Number(figures[1]));
    expect(korea).toEqual([...korea].sort((a, b) => b - a));
  },
);

it("charts in Figure 5 the United States and China by technology, and not the total, which would dwarf them", () => {
  const { chart, rows, header } = offerOf(5).block("values", "bar");
  expect(chart).toMatchObject({ series: 2, first: 2, points: 11 });
  expect(header.slice(2, 4)).toEqual(["United States 2018", "China 2018"]);
  expect(rows).toHaveLength(12);
  expect(rows.at(-1)).toMatchObject({
    label: "All technologies",
    figures: [3356, 118658, 96863, "venture-capital-ncses", "close"],
  });
  for (const { figures } of rows.slice(0, 11)) expect(typeof figures[1]).toBe("number");
});

it("shows Figure 5 for its last year, an area a column", () => {
  const { title, header } = blockOf(5, "table");
  expect(title).toBe(
    "Figure 5 recomputed from open data: venture capital, million USD, United States and China, 2018",
  );
  expect(header.slice(1, 4)).toEqual(["South Korea 2018", "United States 2018", "China 2018"]);
  expect(offerOf(5).forms).toEqual(["table", "values"]);
});

it("shows Figure 6 with years down", () => {
  const { header, rows } = blockOf(6, "values");
  expect(header).toEqual([
    "Year",
    "AI companies, United States",
    "AI companies, China",
    "AI deals, United States",
    "AI deals, China",
  ]);
  // As the example of ATI.FIGURE has them for China.
  expect(rows.map(({ label, figures }) => [label, figures[1], figures[3]])).toEqual([
    [2014, 53, 68],
    [2015, 123, 148],
    [2016, 184, 210],
    [2017, 259, 306],
    [2018, 284, 335],
  ]);
  expect(blockOf(6, "table").rows[0]?.figures[1]).toEqual({
    formula: '=ATI.VALUE("STARTUPS","CN","AI",$A4)',
  });
});

it("makes the column of datasets wide enough for the longest of them", () => {
  const { widths } = blockPlan(blockOf(5, "table"));
  // "venture-capital-us-cn-by-technology" has 35 letters of 5.4 points, and the cell a margin of 14.
  expect(widths[4]).toEqual({ column: 4, width: 203 });
});

it("agrees with core on how many figures there are", () => {
  expect(numbers.map((number) => figureOf(number) instanceof Refusal)).toEqual(numbers.map(() => false));
  expect(figureOf(numbers.length + 1)).toBeInstanceOf(Refusal);
});

it("counts shares in per cent, and has no needless decimals along the axes", () => {
  expect(blockOf(1, "table").subtitle).toMatch(/^Share of the world, %;/);
  expect(blockOf(6, "table").subtitle).toMatch(/^Companies, deals;/);
  const along = (number: number) => offerOf(number).block("table", "column").chart?.numberFormat;
  expect([1, 3].map(along)).toEqual(["0%", "0%"]);
  expect(along(4)).toMatch(/0\.0$/);
});
