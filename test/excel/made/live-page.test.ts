import { areaOf } from "../../../src/core/catalogue/areas";
import { filledCells, shownAt } from "../../../src/export/filled-cells";
import type { Plan } from "../../../src/plans/plan";
import type { SheetDefinition } from "../../../src/plans/sheet/definition";
import { buildSheet } from "../../../src/excel/made/build-sheet";
import { livePage } from "../../../src/excel/made/live-page";
import { madeSheets } from "../../../src/excel/made/listed/made-sheets";
import { sheetPlan } from "../../../src/plans/sheet/sheet-plan";
import { EvaluatedPlan } from "../../plans/sheet/evaluate-plan";
import { standard } from "../../plans/sheet/standard";
import { setStage } from "../stage/stage";

const GERMANY: SheetDefinition = {
  ...standard("head-to-head"),
  areas: ["KR", "DE"],
  technologies: ["MNE", "BLOCKCHAIN"],
  indicators: ["SHARE"],
};
const JAPAN: SheetDefinition = { ...GERMANY, areas: ["KR", "JP"] };

let id: string;

/** Korea and Germany, built, and then Japan chosen in the yellow cell: the formulas give what the functions say. */
const stage = setStage(async () => {
  await buildSheet(GERMANY);
  id = stage.grid.activeSheet().id;
  stage.put("B4", "Japan", id);
  const { page } = sheetPlan(GERMANY);
  const shown = new EvaluatedPlan(page, [[3, 1, "Japan"]]);
  for (const { row, column, cell } of filledCells(page).values()) {
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
  expect(shownOn(page)[0]![0]).toBe("Head to head: South Korea and Japan");
  // Blockchain has no patents to count: its row is missing here as there.
  const rows = sheetPlan(JAPAN).page.charts[0]!.place.row + 3;
  expect(shownOn(page).slice(0, rows)).toEqual(shownOn(sheetPlan(JAPAN).page).slice(0, rows));
  const formulas = (of: Plan) =>
    [...filledCells(of)].flatMap(([at, { cell }]) => (typeof cell === "object" ? [[at, cell.formula]] : []));
  expect(formulas(page)).toEqual(formulas(sheetPlan(GERMANY).page));
});

it("takes along what the user wrote, formulas of their own as values", async () => {
  const { rows, columns } = sheetPlan(GERMANY).page;
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
  stage.put("B9", 0.5, id);
  expect(filledCells(await live()).get("B9")!.cell).toBe(0.5);
});

it("refuses while a formula of the page has no value yet, and names the cell", async () => {
  const { cell } = filledCells(sheetPlan(GERMANY).page).get("C9")!;
  if (typeof cell !== "object") throw new Error("C9 holds no formula");
  stage.grid.results.set(cell.formula, { error: "#NAME?" });
  await expect(live()).rejects.toThrow(
    "C9 shows #NAME?. Save again when it shows a figure; the room Workbook can enter formulas anew.",
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
  const { cell } = filledCells(await livePage(made!)).get("C12")!;
  expect(cell).toEqual({ formula: expect.stringMatching(/^=ATI\.RPA\(/) as string, value: 7 });
});
