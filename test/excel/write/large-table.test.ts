import { insertPlan } from "../../../src/excel/write/insert-plan";
import { EXCELS } from "../../../src/playground/stand-in/excel/manners";
import { filePlan } from "../../../src/taskpane/sources/own/file/file-plan";
import { shownIn } from "../stage/cells";
import { setStage } from "../stage/stage";

const stage = setStage(({ select }) => select("A1"));

const ROWS = 15_000;
/** A fourth of the cells that a file may bring, in an Excel that takes a fourth of what the web does at once. */
const WEB = { ...EXCELS.web, mostBytes: EXCELS.web.mostBytes / 4 };

test("a table of 75,000 cells is written in requests that Excel for the web takes", async () => {
  stage.open(WEB);
  const rows = Array.from({ length: ROWS }, (_, at) => [
    `Region ${Math.floor(at / 20)}`,
    "Artificial intelligence",
    2000 + (at % 20),
    at,
    "PAT",
  ]);
  const cells = [["area", "technology", "year", "value", "unit"], ...rows];
  const source = { file: "large.csv", part: "", producer: undefined, date: new Date(2026, 10, 28) };
  const plan = filePlan({ ...source, cells });
  const outcome = await insertPlan({ plan }, { target: "new-sheet" });
  expect(outcome.state).toBe("inserted");
  const last = plan.rows;
  const { id } = stage.sheet("large");
  expect(shownIn(stage.grid, `A${last}:E${last}`, id)).toEqual([rows[ROWS - 1]]);
});
