import type { FrameLocator, Page } from "playwright-core";
import { cellsOf } from "../../src/plans/address";
import {
  addSheet,
  expectAccessible,
  expectTexts,
  frameOf,
  openRoom,
  paneOf,
  select,
  setPane,
  type PaneStage,
} from "./pane-stage";
import { typeInto } from "./type-into";

jest.setTimeout(120_000);

let stage: PaneStage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  ({ stage, page, pane } = await setPane({ width: 1600, height: 1000 }, "Sources"));
  await addSheet(page);
});

afterAll(() => stage.stop());

const type = (cell: string, text: string): Promise<void> => typeInto(page, cell, text);

const a1 = (row: number, column: number): string => cellsOf({ row, column, rows: 1, columns: 1 });

/** Types lines of cells from A1 on, and selects them. */
async function fill(lines: readonly (readonly string[])[]): Promise<void> {
  for (const [row, line] of lines.entries())
    for (const [column, content] of line.entries()) await type(a1(row, column), content);
  await select(page, "A1");
  const last = a1(lines.length - 1, lines[0]!.length - 1);
  const { x, y } = await page.evaluate((at) => window.playground!.middle(at), last);
  await page.keyboard.down("Shift");
  await page.mouse.click(x, y);
  await page.keyboard.up("Shift");
}

const press = (name: string): Promise<void> => pane.getByRole("button", { name, exact: true }).click();
const clipboard = (): Promise<string> => frameOf(page).evaluate(() => navigator.clipboard.readText());

test("says that there are no tables yet, and what makes none", async () => {
  await pane.getByText("The workbook has no tables yet.").waitFor();
  await pane.getByText("Your figures never leave this machine.").waitFor();
  const help = await pane.getByRole("link", { name: "How to lay out the table" }).getAttribute("href");
  expect((await page.request.get(help!)).status()).toBe(200);
  await select(page, "A1");
  await press("Make a table of the selection");
  await pane.getByText("one cell, or empty ones, make no table").waitFor();
});

test("typed figures become a table, whose formula is copied, typed, and follows the cells", async () => {
  await fill([
    ["Country", "Tech", "Year", "Value"],
    ["Korea", "AI", "2018", "12"],
    ["Japan", "AI", "2018", "30"],
    ["World", "AI", "2018", "120"],
  ]);
  await press("Make a table of the selection");
  await pane.getByText("The selection is the table Table1 now. 1 table holds figures.").waitFor();
  await pane.getByText("3: South Korea, Japan and World").waitFor();
  // 12 of 120.
  await pane.getByText("For example, which gives 10.0 %").waitFor();
  await press("Copy the formula");
  await pane.getByText("Copied.").waitFor();
  const formula = await clipboard();
  expect(formula).toBe('=ATI.SHARE("KR","AI",2018,,Table1[#All])');
  await type("F1", formula);
  await expectTexts(page, "F1", [["10.0%"]]);
  // 24 of 120.
  await type("D2", "24");
  await expectTexts(page, "F1", [["20.0%"]]);
});

test("what is wrong is told by its row, in the pane and by the formula", async () => {
  await type("A3", "Korea");
  await press("Look again");
  await pane.getByText("Row 3: two figures of Korea, AI, 2018; the other is in row 2.").waitFor();
  await press("Row 3");
  await pane.getByText("Row 3 of Table1 is selected.").waitFor();
  await expectTexts(page, "F1", [["#VALUE!"]]);
  await type("A3", "Japan");
  await press("Look again");
  await pane.getByText("For example, which gives 20.0 %").waitFor();
  await expectAccessible(page, 1600);
});

test.each(["light", "dark"] as const)("nothing sticks out of a narrow pane: %s", async (scheme) => {
  const narrow = await stage.open({ width: 320, height: 700 }, scheme);
  await narrow.getByRole("button", { name: "Pane" }).click();
  await openRoom(paneOf(narrow), "Sources");
  await paneOf(narrow).getByText("The workbook has no tables yet.").waitFor();
  await expectAccessible(narrow, 320);
  await narrow.context().close();
});

test("nothing was thrown", () => {
  expect(stage.complaints).toEqual([]);
});
