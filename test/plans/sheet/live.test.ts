import type { Plan, PlannedCell } from "../../../src/plans/plan";
import type { SheetDefinition } from "../../../src/plans/sheet/definition/definition";
import { sheetPlan } from "../../../src/plans/sheet/sheet-plan";
import type { FiguresForm } from "../../../src/plans/sheet/sheet-options";
import { templateOf, templates } from "../../../src/plans/sheet/templates";
import { EvaluatedPlan } from "./evaluate-plan";

/** What is typed into the yellow cells, by their columns. */
type Typed = readonly (readonly [column: number, value: PlannedCell])[];

/** Where they are: labels and values stand under the hint. */
const yellowRow = (page: Plan): number => new EvaluatedPlan(page).rowOf("Choose in the yellow cells") + 2;

function withTyped(page: Plan, typed: Typed = []): EvaluatedPlan {
  if (typed.length === 0) return new EvaluatedPlan(page);
  const row = yellowRow(page);
  return new EvaluatedPlan(
    page,
    typed.map(([column, value]) => [row, column, value]),
  );
}

const standard = (id: SheetDefinition["template"]): SheetDefinition => templateOf(id).standard;

/** What all cells above the foot show; its texts are broken where those of the sheet as built are. */
function shown(page: Plan, typed: Typed = []): unknown[][] {
  const sheet = withTyped(page, typed);
  return sheet.block({
    row: 0,
    column: 0,
    rows: sheet.rowOf("Sources and methods"),
    columns: page.columns,
  });
}

/**
 * The texts of the foot, lines joined again: each but the last of a text ends with its space. What its cells hold whole
 * above their lines is told by these.
 */
function footOf(page: Plan, typed: Typed = []): string[] {
  return footIn(page, withTyped(page, typed));
}

function footIn(page: Plan, sheet: EvaluatedPlan): string[] {
  const row = sheet.rowOf("Sources and methods");
  const lines = sheet
    .block({ row, column: 0, rows: page.rows - row, columns: 1 })
    .map(([line], down) => (isUnseen(page, row + down) ? "" : String(line)));
  return lines
    .map((line) => (line.endsWith(" ") ? line : `${line}\n`))
    .join("")
    .split("\n")
    .filter((text) => text !== "");
}

/** Peers stand in the order that they have when the sheet is made, and its chart is as high as they are many. */
const inAnyOrder = (lines: unknown[][]): string[] =>
  lines.flatMap((line) => (line.every((cell) => cell === "") ? [] : JSON.stringify(line))).sort();

const isUnseen = ({ styles }: Plan, row: number): boolean =>
  styles.some(({ place, style }) => style.numberFormat === ";;;" && place.row === row);

/** A sheet, what is typed into its parameters, and the definition that would have made the result. */
const CASES: readonly (readonly [string, SheetDefinition, Typed, SheetDefinition])[] = [
  [
    "head to head: another pair and another year",
    standard("head-to-head"),
    [
      [0, "Germany"],
      [1, "France"],
      [3, 2015],
      [6, 2022],
    ],
    { ...standard("head-to-head"), areas: ["DE", "FR"] },
  ],
  [
    "specialisation map: another area in focus",
    standard("specialisation"),
    [[0, "Japan"]],
    { ...standard("specialisation"), areas: ["JP"] },
  ],
  [
    "trend: another technology and dataset",
    { ...standard("trend"), from: 2010, to: 2018 },
    [
      [0, "Robotics"],
      [2, "patent-families"],
    ],
    { ...standard("trend"), technologies: ["ROB"], dataset: "patent-families", from: 2010, to: 2018 },
  ],
  [
    "profile: another area, peer group and technology",
    standard("profile"),
    [
      [0, "Photonics"],
      [1, "Taiwan"],
      [2, "East Asia"],
    ],
    { ...standard("profile"), technologies: ["PHOT"], areas: ["TW"], peers: "EASTASIA" },
  ],
  [
    "policy and position: another technology",
    standard("policy"),
    [[0, "Robotics"]],
    { ...standard("policy"), technologies: ["ROB"] },
  ],
];

describe.each(["cells", "spill"] as const)("a sheet in %s", (figures: FiguresForm) => {
  it.each(CASES.filter(([name]) => !/head to head|map|policy/.test(name)))(
    "follows its parameters: %s",
    (_name, made, typed, wanted) => {
      const before = shown(sheetPlan(made, { figures }).page);
      const after = shown(sheetPlan(made, { figures }).page, typed);
      expect(inAnyOrder(after)).toEqual(inAnyOrder(shown(sheetPlan(wanted, { figures }).page)));
      expect(after).not.toEqual(before);
    },
  );
});

it("follows another pair and other years in titles, headers and figures", () => {
  const [, made, typed, wanted] = CASES[0]!;
  const { page } = sheetPlan(made);
  const after = shown(page, typed);
  const other = sheetPlan({ ...wanted, indicators: ["SHARE"], from: 2010, to: 2015 }).page;
  const share = shown(other);
  expect(after[0]![0]).toBe("Head to head: Germany and France");
  expect(after.map(([first]) => first)).toContain("Patent share: Germany and France, 2015");
  // The first section, header and twelve technologies with figures, is that of the sheet made for them; its rows stay
  // in the order in which they were made.
  const tableIn = (lines: unknown[][], { sections = [] }: Plan): unknown[][] => {
    const { row, rows, columns } = sections[0]!.table;
    return lines
      .slice(row, row + rows)
      .map((line) => line.slice(0, columns))
      .sort(([one], [two]) => String(one).localeCompare(String(two)));
  };
  expect(tableIn(after, page)).toHaveLength(13);
  expect(tableIn(after, page)).toEqual(tableIn(share, other));
  expect(after.find(([first]) => String(first).startsWith("Relative trade balance: "))![0]).toBe(
    "Relative trade balance: Germany and France, 2022",
  );
});

it("follows another area in focus below a map, whose figures stay", () => {
  const [, made, typed] = CASES[1]!;
  const page = sheetPlan(made).page;
  const before = new EvaluatedPlan(page);
  const after = withTyped(page, typed);
  expect(after.at(0, 0)).toBe("Specialisation map: Japan among 10 areas, 2020");
  const figures = page.heatMaps[0]!.place;
  expect(after.block(figures)).toEqual(before.block(figures));
  const japan = before.rowOf("Japan");
  const focus = after.rowOf("Japan", figures.row + figures.rows);
  expect(after.block({ row: focus, column: 1, rows: 1, columns: 12 })).toEqual(
    before.block({ row: japan, column: 1, rows: 1, columns: 12 }),
  );
});

it("finds the policies and findings of another technology", () => {
  const [, made, typed, wanted] = CASES[4]!;
  const after = shown(sheetPlan(made).page, typed);
  const direct = shown(sheetPlan(wanted).page);
  const from = direct.findIndex(([first]) => String(first).startsWith("Policies of"));
  expect(after.slice(from)).toEqual(direct.slice(from));
  expect(
    direct
      .slice(from)
      .flat()
      .filter((cell) => cell !== "").length,
  ).toBeGreaterThan(20);
});

it("orders a league table anew for another technology", () => {
  const { page } = sheetPlan(standard("league"));
  const before = new EvaluatedPlan(page);
  const after = withTyped(page, [[0, "Photonics"]]);
  const direct = new EvaluatedPlan(sheetPlan({ ...standard("league"), technologies: ["PHOT"] }).page);
  const { row } = page.sections![0]!.table;
  const top = { row: row + 1, column: 0, rows: 10, columns: 10 };
  expect(after.block(top)).toEqual(direct.block(top));
  expect(after.block(top)).not.toEqual(before.block(top));
});

const SPECIALISED = standard("specialisation").areas;

/** Sheets whose foot follows wholly: what is typed leaves rows, columns and datasets as they are. */
const FEET: readonly (readonly [string, SheetDefinition, Typed, SheetDefinition])[] = [
  CASES[2]!,
  CASES[3]!,
  [
    "head to head: another pair",
    // Of one technology: several would stand in the order of the areas that the sheet is made with.
    { ...standard("head-to-head"), technologies: ["MNE"] },
    [
      [0, "Germany"],
      [1, "Luxembourg"],
    ],
    { ...standard("head-to-head"), technologies: ["MNE"], areas: ["DE", "LU"] },
  ],
  [
    "the report, recomputed: another pair",
    standard("recomputed"),
    [
      [0, "Japan"],
      [1, "Luxembourg"],
    ],
    { ...standard("recomputed"), areas: ["JP", "LU"] },
  ],
  [
    "specialisation map: another area in focus",
    standard("specialisation"),
    [[0, "Japan"]],
    { ...standard("specialisation"), areas: ["JP", ...SPECIALISED.filter((code) => code !== "JP")] },
  ],
];

it.each(FEET)("tells of the figures at the foot as of a sheet made so: %s", (_name, made, typed, wanted) => {
  const { page } = sheetPlan(made);
  // Lines break by the width of the page, which is a little another for other figures.
  const text = (lines: string[]): string => lines.join(" ");
  expect(text(footOf(page, typed))).toBe(text(footOf(sheetPlan(wanted).page)));
  expect(footOf(page, typed)).not.toEqual(footOf(page));
});

it("tells each figure of another technology in full, of a dataset that had none too", () => {
  const [, made, typed, wanted] = CASES[4]!;
  const fromFirst = (texts: string[]): string[] => texts.slice(texts.indexOf("The first figure in full:"));
  const after = fromFirst(footOf(sheetPlan(made).page, typed));
  expect(after).toEqual(fromFirst(footOf(sheetPlan(wanted).page)));
  // AI has no heading of goods, robotics has one.
  expect(fromFirst(footOf(sheetPlan(made).page)).join()).toMatch(
    /No figure: No open dataset has figures of export share/,
  );
  expect(after.join()).toMatch(/Export share of South Korea in Robotics, 2023: \d/);
});

it("tells of another year, and that it is incomplete or not covered", () => {
  const { page } = sheetPlan(standard("head-to-head"));
  const told = footOf(page, [
    [3, 2022],
    [6, 2024],
  ]);
  const of = (name: string): string => told.filter((text) => text.startsWith(name)).at(-1)!;
  // Patents end in 2020, so 2 × 12 shares are missing; BACI's last complete year is 2023.
  expect(of("Patent share")).toMatch(
    /^Patent share of 2 areas in 12 technologies, 2022: none of 24 figures\./,
  );
  // Of 2 areas and the twelve technologies that have a field, AI is in a dataset that goes on, and Micro- and
  // Nanoelectronics and Mobility are in the newer edition.
  expect(of("Patent share")).toContain("18 of them: uspto-patents covers 1998 to 2020, not 2022.");
  expect(of("Patent share")).toContain("4 of them: uspto-patents covers 1998 to 2020, not 2022. Try");
  expect(of("Relative trade")).toContain("2024 is incomplete in trade-baci-hs4");
});

it("counts the areas that are left when a label is cleared, in title and foot", () => {
  const { page } = sheetPlan(standard("specialisation"));
  const china = new EvaluatedPlan(page).rowOf("China");
  const sheet = new EvaluatedPlan(page, [[china, 0, null]]);
  expect(sheet.at(0, 0)).toBe("Specialisation map: South Korea among 9 areas, 2020");
  // Twelve of the sixteen technologies have a field.
  expect(footIn(page, sheet).join()).toContain(
    "Revealed patent advantage of 9 areas in 12 technologies, 2020: 108 of 108 figures.",
  );
});

it("says when more countries are ranked than a league table has rows, or none", () => {
  const { page } = sheetPlan({ ...standard("league"), technologies: ["PHOT"] });
  // Without the header row.
  const rowsOf = ({ sections = [] }: Plan): number => sections[0]!.table.rows - 1;
  const rows = rowsOf(page);
  const ranked = rowsOf(sheetPlan({ ...standard("league"), technologies: ["AI"] }).page);
  expect(ranked).toBeGreaterThan(rows);
  const said = (technology: string): string[] =>
    footOf(page, [[0, technology]]).filter((text) => text.includes("ranked"));
  const rest = "countries that are ranked have a row; the chart shows the first 10.";
  expect(said("Photonics")).toEqual([`All ${rows} ${rest}`]);
  expect(said("Artificial Intelligence")).toEqual([`Only the first ${rows} of ${ranked} ${rest}`]);
  expect(said("Blockchain")).toEqual(["No country is ranked."]);
});

it.each(templates.map(({ id }) => id))(
  "asks for each text of the foot once, in no formula with another: %s",
  (id) => {
    const { page } = sheetPlan(standard(id));
    const formulas = new EvaluatedPlan(page).formulas().map(({ cell }) => cell.formula);
    // Under each chart its source stands in short.
    const texts = formulas.filter((formula) => /ATI\.(EXPLAIN|CITE)\((?!.*"short")/.test(formula));
    const calls = texts.flatMap((formula) => formula.match(/ATI\.(EXPLAIN|CITE)\(/g));
    expect(calls.length).toBeGreaterThan(1);
    expect(calls).toHaveLength(texts.length);
    expect(new Set(texts).size).toBe(texts.length);
  },
);

it("shows the whole text of every cell that lines are cut from in these lines alone", () => {
  const { page } = sheetPlan(standard("specialisation"));
  const sheet = new EvaluatedPlan(page);
  const wholes = sheet.formulas().filter(({ row }) => isUnseen(page, row));
  expect(wholes.length).toBeGreaterThan(1);
  for (const { row } of wholes) {
    const lines = sheet.formulas().filter(({ cell }) => cell.formula.startsWith(`=MID($A$${row + 1},`));
    // A heading may stand between, the lines stand together.
    expect(lines.map((line) => line.row)).toEqual(lines.map((_, at) => lines[0]!.row + at));
    expect(lines.map((line) => sheet.at(line.row, 0)).join("")).toBe(sheet.at(row, 0));
  }
});
