import { report } from "../../../../src/core/figures/report";
import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../../../src/plans/sheet/templates";
import { run } from "../../../functions/formula";
import { EvaluatedPlan, type Shown } from "../evaluate-plan";
import { messageBox } from "../message-box";
import { yellowRow } from "../yellow-row";

const { standard } = templateOf("recomputed");
const { page } = sheetPlan(standard);
const sheet = new EvaluatedPlan(page);

const yellow = yellowRow(page);
const TALLY = 0;

/** The rows of a section under its header; those of a figure have its number. */
function rowsIn(section: number, columns: number, of = sheet): Shown[][] {
  const { row, rows } = page.sections![section]!.table;
  return of.block({ row: row + 1, column: 0, rows: rows - 1, columns });
}

/** What FIGURE gives, by technology: its figures and its grade. */
const figure = (number: number, areas: string) =>
  run(`=ATI.FIGURE(${number},${areas},0)`).map(([name, ...rest]) => ({
    name: name as string,
    figures: rest.slice(0, -2),
    grade: rest.at(-1) as string,
  }));

it.each([
  [1, 4],
  [2, 2],
  [3, 4],
  [4, 2],
])("has in Figure %i what FIGURE gives of the technologies that have a figure", (number, columns) => {
  for (const [areas, of] of [
    ['{"KR","EU27"}', sheet],
    [
      '{"JP","DE"}',
      new EvaluatedPlan(page, [
        [yellow, 0, "Japan"],
        [yellow, 1, "Germany"],
      ]),
    ],
  ] as const) {
    const wanted = figure(number, areas).filter(({ grade }) => grade !== "none");
    expect(of.at(page.sections![number]!.heading.row, 0)).toMatch(`Figure ${number}, recomputed: `);
    expect(rowsIn(number, columns + 2, of)).toEqual(
      wanted.map(({ name, figures, grade }) => [name, ...figures, grade]),
    );
  }
});

it("has in Figure 5 the verticals of 2018, the largest of the United States first, and Korea in all alone", () => {
  // FIGURE has the six years of Korea, then those of the United States and of China.
  const all = figure(5, '{"KR","US","CN"}').map(({ name, figures, grade }) => [
    name,
    ...[figures[11], figures[17], name === "All technologies" ? figures[5] : ""],
    grade,
  ]);
  const [total, ...single] = all;
  single.sort((one, other) => Number(other[1]) - Number(one[1]));
  expect(rowsIn(5, 5)).toEqual([...single, total]);
  const chart = page.charts[4]!;
  expect(chart.data).toMatchObject({ column: 1, columns: 2, rows: single.length + 1 });
});

it("has in Figure 6 companies and deals by year", () => {
  const [companies, deals] = figure(6, '{"US","CN"}');
  expect(rowsIn(6, 5)).toEqual(
    [2014, 2015, 2016, 2017, 2018].map((year, at) => [
      year,
      ...[companies!, deals!].flatMap(({ figures }) => [figures[at], figures[at + 5]]),
    ]),
  );
});

it("draws columns of 2018 with marks of 2017 in Figures 1 and 3, and bars in 2 and 4", () => {
  expect(page.charts.map(({ kind, marks }) => [kind, marks])).toEqual([
    ["column", [0, 2]],
    ["bar", undefined],
    ["column", [0, 2]],
    ["bar", undefined],
    ["bar", undefined],
    ["line", undefined],
  ]);
});

const overall = run('=ATI.FINDINGS(,0,"id,figure,verdict,statement,decided by,technology,note",,"overall")');
const count = (verdict: string, figureNumber?: number): number =>
  overall.filter(
    ([, of, given]) =>
      given === verdict && (figureNumber === undefined || String(of).includes(String(figureNumber))),
  ).length;

it("tells on top how many of all statements open data confirm, contradict and cannot test", () => {
  const [confirmed, contradicted, untested, differing] = [
    "agrees",
    "disagrees",
    "cannot be tested",
    "datasets differ",
  ].map((verdict) => count(verdict));
  const told =
    `Of ${report.statements.length} statements open data confirm ${confirmed}, contradict ${contradicted}, ` +
    `cannot test ${untested}; datasets differ on ${differing}`;
  expect(sheet.at(1, 0)).toBe(`${told}.`);
  expect(rowsIn(TALLY, 8)).toEqual(
    [
      ["Open data confirm", "agrees"],
      ["Open data contradict", "disagrees"],
      ["Datasets differ", "datasets differ"],
      ["Cannot be tested", "cannot be tested"],
    ]
      .map(([words, verdict]) => [
        words,
        count(verdict!),
        ...[1, 2, 3, 4, 5, 6].map((each) => count(verdict!, each)),
      ])
      .concat([
        [
          "Statements",
          overall.length,
          ...[1, 2, 3, 4, 5, 6].map(
            (each) => overall.filter(([, of]) => String(of).includes(String(each))).length,
          ),
        ],
      ]),
  );
});

it("tells first, after the statements, in how many technologies the first area has the larger share", () => {
  // Of both years FIGURE gives those of the first area, then of the second.
  const shares = figure(1, '{"KR","EU27"}')
    .filter(({ grade }) => grade !== "none")
    .map(({ name, figures }) => ({ name, korea: Number(figures[1]), union: Number(figures[3]) }));
  const gap = ({ korea, union }: (typeof shares)[number]): number => korea - union;
  const [most] = [...shares].sort((one, other) => gap(other) - gap(one));
  const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
  expect(messageBox(page, sheet)[1]).toBe(
    "Patent share, 2018: South Korea is above the EU27 as a whole in " +
      `${shares.filter((each) => gap(each) > 0).length} of ${shares.length}, most in ${most!.name} ` +
      `(${percent(most!.korea)} against ${percent(most!.union)}).`,
  );
});

it("says each sentence of the report once, and of each technology in it what open data say", () => {
  const said: Readonly<Record<string, string>> = {
    agrees: "confirmed",
    disagrees: "contradicted",
    "cannot be tested": "not testable",
  };
  const sentences = new Map<string, string[]>();
  for (const [, of, verdict, statement, , technology] of overall.map((row) => row.map(String))) {
    const begun = `Figure ${of}: ${statement} Open data: `;
    const part = `${technology} ${said[verdict!] ?? verdict}`;
    sentences.set(begun, [...(sentences.get(begun) ?? []), part]);
  }
  // Lines of a paragraph stand under each other; its whole text stands unseen above them.
  const texts = Array.from({ length: page.rows }, (_, row) => String(sheet.at(row, 0)));
  for (const [begun, parts] of sentences) expect(texts).toContain(`${begun}${parts.join("; ")}.`);
  expect(sentences.size).toBeLessThan(report.statements.length);
});

it("says at its foot what is different from each figure of the report", () => {
  const texts = page.cells.flatMap(({ cells }) => cells.flat()).filter((cell) => typeof cell === "string");
  const foot = texts.join(" ");
  for (const number of [1, 2, 3, 4, 5, 6]) expect(foot).toContain(`Figure ${number}: The report showed `);
});
