import { formatArea } from "../../../src/playground/stand-in/area";
import type { SheetDefinition } from "../../../src/plans/sheet/definition/definition";
import { buildSheet } from "../../../src/excel/made/build-sheet";
import { changesOf } from "../../../src/excel/made/changes-of";
import { chosenDefinition } from "../../../src/excel/made/chosen-definition";
import { madeSheets, type MadeSheet } from "../../../src/excel/made/listed/made-sheets";
import { rebuildSheet } from "../../../src/excel/made/rebuild-sheet";
import { sheetPlan } from "../../../src/plans/sheet/sheet-plan";
import { standard } from "../../plans/sheet/standard";
import { setStage } from "../stage/stage";

const GERMANY: SheetDefinition = { ...standard("head-to-head"), areas: ["KR", "DE"], indicators: ["SHARE"] };

/** Both areas, the year that changes are since, and the year. */
const yellowCells = (definition: SheetDefinition): string[] =>
  sheetPlan(definition).page.choices!.map((spot) => formatArea({ ...spot, rows: 1, columns: 1 }));
const [, second, , year] = yellowCells(GERMANY) as [string, string, string, string];

let id: string;
let made: MadeSheet;
const stage = setStage(async () => {
  await buildSheet(GERMANY);
  id = stage.grid.activeSheet().id;
  [made] = (await madeSheets()) as [MadeSheet];
});

it("is the kept one while nothing was chosen in the cells", async () => {
  expect(await chosenDefinition(made)).toEqual(GERMANY);
});

it("follows what was chosen, so that a rebuild sets nothing back", async () => {
  stage.put(second, "Japan", id);
  // One source of figures, whose year a definition can say.
  stage.put(year, 2018, id);
  const chosen = await chosenDefinition(made);
  expect(chosen).toEqual({ ...GERMANY, areas: ["KR", "JP"], to: 2018 });
  expect((await changesOf(made, GERMANY)).chosen).toEqual([second, year]);
  expect((await changesOf(made, chosen)).chosen).toEqual([]);

  await rebuildSheet(made, chosen);
  // Japan's sentences take a line less than Germany's, so that all below them has moved.
  const [one, two, , last] = yellowCells(chosen);
  const shown = [one!, two!, last!].map((cell) => stage.at(cell, id).value);
  expect(shown).toEqual(["South Korea", "Japan", 2018]);
  const [rebuilt] = await madeSheets();
  expect(rebuilt).toMatchObject({ definition: chosen });
});

it("is refused where the kept one cannot be read", async () => {
  const broken: MadeSheet = { ...made, state: "broken", reason: "The sheet's definition cannot be read." };
  await expect(chosenDefinition(broken)).rejects.toThrow("cannot be read");
});
