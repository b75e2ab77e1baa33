import { tableOf } from "../../../src/core/own/own-table";
import { Hindrance } from "../../../src/plans/hindrance";
import { UnreadableDefinition, readDefinition } from "../../../src/plans/sheet/definition/read-definition";
import {
  writeDefinition,
  type SheetDefinition,
  type TemplateId,
} from "../../../src/plans/sheet/definition/definition";
import type { FiguresForm } from "../../../src/plans/sheet/sheet-options";
import { sheetPlan } from "../../../src/plans/sheet/sheet-plan";
import { ownTablesOf } from "../../taskpane/shared/own-tables-of";
import { EvaluatedPlan } from "./evaluate-plan";
import { standard } from "./standard";

/** Made-up counts, a column a year; Elbonia and flying cars are nobody else's. */
const COUNTS: unknown[][] = [
  ["Country", "Technology", "2016", "2017", "2018", "Source"],
  ["Korea", "AI", 30, 60, 120, "My office"],
  ["Korea", "Flying cars", 1, 2, 3, ""],
  ["Korea", "ALL", 900, 1000, 1000, ""],
  ["Japan", "AI", 80, 90, 60, ""],
  ["Japan", "ALL", 2000, 2000, 2000, ""],
  ["Elbonia", "AI", 20, 30, 60, ""],
  ["Elbonia", "Flying cars", 40, 50, 60, ""],
  ["Elbonia", "ALL", 400, 500, 500, ""],
  ["World", "AI", 500, 600, 800, ""],
  ["World", "Flying cars", 80, 90, 100, ""],
  ["World", "ALL", 19000, 20000, 20000, ""],
];
const TABLES = { Counts: COUNTS };

const { name, dataset } = tableOf(ownTablesOf(TABLES).tables, "Counts")!;
const own = { name, dataset: dataset! };

const over = (id: TemplateId, changes: Partial<SheetDefinition> = {}): SheetDefinition => ({
  ...standard(id),
  dataset: "Counts[#All]",
  technologies: ["AI"],
  indicators: ["SHARE"],
  areas: ["KR", "Elbonia", "JP"],
  ...changes,
});

const DEFINITIONS: Readonly<Record<string, SheetDefinition>> = {
  profile: over("profile", { areas: ["KR"], indicators: ["SHARE", "RPA", "PATENTS", "EXPORTS", "GERD"] }),
  "head to head": over("head-to-head", {
    areas: ["KR", "Elbonia"],
    technologies: ["AI", "Flying cars"],
    indicators: ["SHARE", "RPA"],
  }),
  league: over("league", { areas: [], indicators: ["PATENTS"] }),
  "specialisation map": over("specialisation", { technologies: ["AI", "Flying cars"], indicators: ["RPA"] }),
  trend: over("trend"),
  policy: over("policy", { areas: ["KR"] }),
  "own comparison": over("empty", {
    technologies: ["AI", "Flying cars"],
    indicators: ["SHARE", "RPA"],
    order: "value",
  }),
};

const FORMS: readonly FiguresForm[] = ["cells", "spill"];
const cases = Object.entries(DEFINITIONS).flatMap(([title, definition]) =>
  FORMS.map((figures) => [`${title}, ${figures}`, sheetPlan(definition, { figures, own }).page] as const),
);

it.each(cases)("%s: each formula over the table gives what the sheet says of it", (_title, page) => {
  const sheet = new EvaluatedPlan(page, [], TABLES);
  const formulas = sheet.formulas();
  expect(sheet.wrong()).toEqual([]);
  expect(formulas.filter(({ cell }) => cell.formula.includes("Counts[#All]")).length).toBeGreaterThan(3);
  // Nothing asks a dataset and the table together.
  expect(formulas.filter(({ cell }) => /"[\w-]+",Counts\[#All\]/.test(cell.formula))).toEqual([]);
});

it("shows the figures of the table: 120 of 800 patents in AI, and a cell that names it", () => {
  const { page } = sheetPlan(over("empty", { areas: ["KR"] }), { own });
  const sheet = new EvaluatedPlan(page, [], TABLES);
  const shown = sheet.formulas().map(({ row, column }) => sheet.at(row, column));
  expect(shown).toContain(0.15);
  expect(shown).toContain("Source: your table Counts; My office");
  const [choice] = page.choices!.filter(({ words }) => words?.[0] === "Counts");
  expect(choice).toMatchObject({ words: ["Counts"] });
  expect(choice!.refusal).toBeDefined();
  expect(sheet.at(choice!.row, choice!.column)).toBe("Counts");
});

it("tells key messages of the table", () => {
  const { page } = sheetPlan(over("league", { areas: [] }), { own });
  expect(new EvaluatedPlan(page, [], TABLES).at(1, 0)).toMatch(/South Korea .*15\.0\u00a0%/);
});

it("follows another area that is typed over one", () => {
  const { page } = sheetPlan(over("trend", { areas: ["KR", "JP"] }), { own });
  const at = page.inputs!.find(({ holds, written }) => holds === "area" && written === "Japan")!;
  const sheet = new EvaluatedPlan(page, [[at.row, at.column, "Elbonia"]], TABLES);
  const last = sheet.rowOf("2018");
  // 60 of 800.
  expect(sheet.at(last, at.column)).toBe(0.075);
});

it("takes open data where the table has not the indicator", () => {
  const { page } = sheetPlan(DEFINITIONS.profile!, { own });
  const gerd = new EvaluatedPlan(page, [], TABLES)
    .formulas()
    .filter(({ cell }) => cell.formula.includes('"GERD"'));
  expect(gerd.length).toBeGreaterThan(0);
  expect(gerd.filter(({ cell }) => cell.formula.includes("Counts"))).toEqual([]);
});

it("is kept as text with the words of the table, and makes no sheet without it", () => {
  const definition = DEFINITIONS["head to head"]!;
  expect(readDefinition(writeDefinition(definition))).toEqual(definition);
  // Without the table nobody knows Elbonia.
  expect(readDefinition(writeDefinition({ ...definition, dataset: "" }))).toBeInstanceOf(
    UnreadableDefinition,
  );
  expect(() => sheetPlan(definition)).toThrow(Hindrance);
  expect(() => sheetPlan(definition)).toThrow(
    "The figures of your table Counts are needed, which only its workbook has.",
  );
});
