import { areaOf } from "../../../src/core/catalogue/areas";
import { filledCells, shownAt } from "../../../src/export/filled-cells";
import { formatArea } from "../../../src/playground/stand-in/area";
import type { Place, Plan } from "../../../src/plans/plan";
import type { SheetDefinition } from "../../../src/plans/sheet/definition/definition";
import { buildSheet } from "../../../src/excel/made/build-sheet";
import { livePage } from "../../../src/excel/made/live-page";
import { madeSheets } from "../../../src/excel/made/listed/made-sheets";
import { sheetPlan } from "../../../src/plans/sheet/sheet-plan";
import { EvaluatedPlan } from "../../plans/sheet/evaluate-plan";
import { standard } from "../../plans/sheet/standard";
import { setStage } from "../stage/stage";

const GERMANY: SheetDefinition = {
  ...standard("head-to-head"),
  areas: ["LU", "DE"],
  technologies: ["MNE", "BLOCKCHAIN"],
  indicators: ["SHARE"],
};
const JAPAN: SheetDefinition = { ...GERMANY, areas: ["LU", "JP"] };

const germany = sheetPlan(GERMANY).page;
const yellow = germany.choices![1]!;
/** The first figure of each area, below the header. */
const [first, second] = [1, 2].map((column) => ({
  row: germany.sections![0]!.table.row + 1,
  column,
  rows: 1,
  columns: 1,
})) as [Place, Place];

let id: string;

/** Luxembourg and Germany, built, and then Japan chosen in the yellow cell: the formulas give what the functions say. */
const stage = setStage(async () => {
  await buildSheet(GERMANY);
  id = stage.grid.activeSheet().id;
  stage.put(formatArea({ ...yellow, rows: 1, columns: 1 }), "Japan", id);
  const shown = new EvaluatedPlan(germany, [[yellow.row, yellow.column, "Japan"]]);
  for (const { row, column, cell } of filledCells(germany).values()) {
    if (typeof cell !== "object") continue;
    const value = shown.at(row, column);
    const isError = typeof value === "string" && value.startsWith("#");
    stage.grid.results.set(cell.formula, isError ? { error: value } : value);
  }
});

const live = async (): Promise<Plan> => livePage((await madeSheets())[0]!);

const shownOn = (page: Plan): unknown[][] => {
  const filled = filledCells(page);
  return Array.from({ length: page.rows }, (_, row) =>
    Array.from({ length: page.columns }, (__, column) => shownAt(filled, { row, column }) ?? ""),
  );
};

it("shows what was chosen in the cells, with live formulas and the values they have now", async () => {
  const page = await live();
  expect(shownOn(page)[0]![0]).toBe("Head to head: Luxembourg and Japan");
  // The patents of Luxembourg are not counted: its figure is missing here as there.
  expect(shownAt(filledCells(page), first)).toBe("#N/A");
  const { table } = sheetPlan(JAPAN).page.sections![0]!;
  const rows = table.row + table.rows;
  expect(shownOn(page).slice(0, rows)).toEqual(shownOn(sheetPlan(JAPAN).page).slice(0, rows));
  const formulas = (of: Plan) =>
    [...filledCells(of)].flatMap(([at, { cell }]) => (typeof cell === "object" ? [[at, cell.formula]] : []));
  // Those that show nothing too, as where fewer messages are borne out than there are rows: they may later.
  expect(shownOn(page)[6]![0]).toBe("");
  expect(formulas(page)).toEqual(formulas(germany));
});

it("takes along what the user wrote, formulas of their own as values", async () => {
  const { rows, columns } = germany;
  stage.grid.write(id, { row: rows + 2, column: columns + 1, rows: 1, columns: 2 }, [
    ["my line", { formula: "=Other!A1*2" }],
  ]);
  stage.grid.results.set("=Other!A1*2", 84);
  stage.grid.setNumberFormats(id, { row: rows + 2, column: columns + 2, rows: 1, columns: 1 }, [["0.00"]]);
  const page = await live();
  expect([page.rows, page.columns]).toEqual([rows + 3, columns + 3]);
  expect(shownOn(page)[rows + 2]!.slice(columns + 1)).toEqual(["my line", 84]);
  expect(filledCells(page).get(`${String.fromCharCode(65 + columns + 2)}${rows + 3}`)!.cell).toBe(84);
  expect(page.styles.at(-1)).toEqual({
    place: { row: rows + 2, column: columns + 2, rows: 1, columns: 1 },
    style: { numberFormat: "0.00" },
  });
});

it("keeps a figure that the user wrote over one of the page's", async () => {
  const cell = formatArea(second);
  expect(filledCells(germany).get(cell)!.cell).toMatchObject({
    formula: expect.stringMatching(/^=ATI\.SHARE\(/) as string,
  });
  stage.put(cell, 0.5, id);
  expect(filledCells(await live()).get(cell)!.cell).toBe(0.5);
});

it("refuses while a formula of the page has no value yet, and names the cell", async () => {
  const address = formatArea(second);
  const { cell } = filledCells(germany).get(address)!;
  if (typeof cell !== "object") throw new Error(`${address} holds no formula`);
  stage.grid.results.set(cell.formula, { error: "#NAME?" });
  await expect(live()).rejects.toThrow(
    `${address} shows #NAME?. Save again when it shows a figure; the room Workbook can enter formulas anew.`,
  );
});

it("gives a formula to each cell of a block that spills on the sheet", async () => {
  // So many that one formula writes them all.
  const wide: SheetDefinition = { ...standard("specialisation"), areas: areaOf("OECD").members };
  await buildSheet(wide);
  const { page } = sheetPlan(wide);
  const spill = [...filledCells(page).values()].find(
    ({ cell }) => typeof cell === "object" && cell.value === undefined,
  )!;
  const figures = page.heatMaps[0]!.place;
  stage.grid.results.set(
    (spill.cell as { formula: string }).formula,
    Array.from({ length: figures.rows }, () => Array<number>(figures.columns).fill(7)),
  );
  const [, made] = await madeSheets();
  const within = { row: figures.row + 3, column: figures.column + 1, rows: 1, columns: 1 };
  const { cell } = filledCells(await livePage(made!)).get(formatArea(within))!;
  expect(cell).toEqual({ formula: expect.stringMatching(/^=ATI\.RPA\(/) as string, value: 7 });
});
