import type { Plan, PlannedCell } from "../../../src/workbook/plan/plan";
import type { SheetDefinition } from "../../../src/workbook/sheet/definition";
import { sheetPlan, type FiguresForm } from "../../../src/workbook/sheet/sheet-plan";
import { templateOf } from "../../../src/workbook/sheet/templates";
import { EvaluatedPlan } from "./evaluate-plan";

type Typed = readonly (readonly [row: number, column: number, value: PlannedCell])[];

const standard = (id: SheetDefinition["template"]): SheetDefinition => templateOf(id).standard;

/** What all cells above the foot show; the foot speaks of today's definition too. */
function shown(page: Plan, typed: Typed = []): unknown[][] {
  const sheet = new EvaluatedPlan(page, typed);
  return sheet.block({
    row: 0,
    column: 0,
    rows: sheet.rowOf("Sources and methods"),
    columns: page.columns,
  });
}

/** A sheet, what is typed into its parameters (row 4), and the definition that would have made the result. */
const CASES: readonly (readonly [string, SheetDefinition, Typed, SheetDefinition])[] = [
  [
    "head to head: another pair and another year",
    standard("head-to-head"),
    [
      [3, 0, "Germany"],
      [3, 1, "France"],
      [3, 2, 2015],
      [3, 5, 2022],
    ],
    { ...standard("head-to-head"), areas: ["DE", "FR"] },
  ],
  [
    "specialisation map: another area in focus",
    standard("specialisation"),
    [[3, 0, "Japan"]],
    { ...standard("specialisation"), areas: ["JP"] },
  ],
  [
    "trend: another technology and dataset",
    { ...standard("trend"), from: 2010, to: 2018 },
    [
      [3, 0, "Robotics"],
      [3, 2, "patent-families"],
    ],
    { ...standard("trend"), technologies: ["ROB"], dataset: "patent-families", from: 2010, to: 2018 },
  ],
  [
    "profile: another area, peer group and technology",
    standard("profile"),
    [
      [3, 0, "Photonics"],
      [3, 1, "Taiwan"],
      [3, 2, "East Asia"],
    ],
    { ...standard("profile"), technologies: ["PHOT"], areas: ["TW"], peers: "EASTASIA" },
  ],
  [
    "policy and position: another technology",
    standard("policy"),
    [[3, 0, "Robotics"]],
    { ...standard("policy"), technologies: ["ROB"] },
  ],
];

describe.each(["cells", "spill"] as const)("a sheet in %s", (figures: FiguresForm) => {
  it.each(CASES.filter(([name]) => !/head to head|map|policy/.test(name)))(
    "follows its parameters: %s",
    (_name, made, typed, wanted) => {
      const before = shown(sheetPlan(made, { figures }).page);
      const after = shown(sheetPlan(made, { figures }).page, typed);
      expect(after).toEqual(shown(sheetPlan(wanted, { figures }).page));
      expect(after).not.toEqual(before);
    },
  );
});

it("follows another pair and other years in titles, headers and figures", () => {
  const [, made, typed, wanted] = CASES[0]!;
  const after = shown(sheetPlan(made).page, typed);
  const share = shown(sheetPlan({ ...wanted, indicators: ["SHARE"], from: 2010, to: 2015 }).page);
  expect(after[0]![0]).toBe("Head to head: Germany and France");
  expect(after[5]![0]).toBe("Patent share: Germany and France, 2015");
  // The first section, header and sixteen technologies, is that of the sheet made for them.
  expect(after.slice(7, 24).map((line) => line.slice(0, 9))).toEqual(
    share.slice(7, 24).map((line) => line.slice(0, 9)),
  );
  expect(after.find(([first]) => String(first).startsWith("Relative trade"))![0]).toBe(
    "Relative trade balance: Germany and France, 2022",
  );
});

it("follows another area in focus below a map, whose figures stay", () => {
  const [, made, typed] = CASES[1]!;
  const page = sheetPlan(made).page;
  const before = new EvaluatedPlan(page);
  const after = new EvaluatedPlan(page, typed);
  expect(after.at(0, 0)).toBe("Specialisation map: Japan among 10 areas, 2020");
  const figures = page.heatMaps[0]!.place;
  expect(after.block(figures)).toEqual(before.block(figures));
  const japan = before.rowOf("Japan");
  const focus = after.rowOf("Japan", figures.row + figures.rows);
  expect(after.block({ row: focus, column: 1, rows: 1, columns: 16 })).toEqual(
    before.block({ row: japan, column: 1, rows: 1, columns: 16 }),
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
  const after = new EvaluatedPlan(page, [[3, 0, "Photonics"]]);
  const direct = new EvaluatedPlan(sheetPlan({ ...standard("league"), technologies: ["PHOT"] }).page);
  const top = { row: 8, column: 0, rows: 10, columns: 10 };
  expect(after.block(top)).toEqual(direct.block(top));
  expect(after.block(top)).not.toEqual(before.block(top));
});
