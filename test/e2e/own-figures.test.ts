import { readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import {
  addSheet,
  expectTexts,
  openRoom,
  paneOf,
  select,
  setPane,
  textsIn,
  type PaneStage,
} from "./pane-stage";
import { typeInto } from "./type-into";

jest.setTimeout(120_000);

let stage: PaneStage;
let page: Page;
let pane: FrameLocator;

/** Made-up counts of patents, as they are copied from another workbook. */
const PATENTS = [
  ["Country", "Technology", "2017", "2018"],
  ["Korea", "AI", "60", "120"],
  ["Korea", "Robotics", "100", "90"],
  ["Korea", "ALL", "1000", "1000"],
  ["Japan", "AI", "90", "60"],
  ["Japan", "Robotics", "200", "210"],
  ["Japan", "ALL", "2000", "2000"],
  ["Elbonia", "AI", "30", "60"],
  ["Elbonia", "Robotics", "20", "30"],
  ["Elbonia", "ALL", "500", "500"],
  ["World", "AI", "600", "800"],
  ["World", "Robotics", "900", "900"],
  ["World", "ALL", "20000", "20000"],
];

beforeAll(async () => {
  ({ stage, page, pane } = await setPane({ width: 1600, height: 1000 }, "Sources"));
  await addSheet(page);
});

afterAll(() => stage.stop());

const press = (name: string): Promise<void> => pane.getByRole("button", { name, exact: true }).click();

test("counts that are pasted become a table", async () => {
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    PATENTS.map((line) => line.join("\t")).join("\n"),
  );
  await select(page, "A1");
  await page.keyboard.press("Control+V");
  await expectTexts(page, "D13", [["20000"]]);
  await select(page, "A1");
  const { x, y } = await page.evaluate(() => window.playground!.middle("D13"));
  await page.keyboard.down("Shift");
  await page.mouse.click(x, y);
  await page.keyboard.up("Shift");
  await press("Make a table of the selection");
  await pane.getByText("The selection is the table Table1 now.").waitFor();
});

test("Explore takes the table as a dataset, and inserts what stays alive", async () => {
  await openRoom(pane, "Explore");
  await press("Dataset: best data");
  await pane.getByRole("option", { name: "Your figures: Table1" }).waitFor();
  await pane.getByRole("option", { name: "Your figures: Table1" }).click();
  await pane.getByText("Source: your table Table1").first().waitFor();
  // 120 of 800 in 2018, 60 of 600 in 2017.
  await pane.getByText("15.0 %", { exact: true }).waitFor();
  await pane.getByText("1st of 3 countries · +5.0 pp since 2017").waitFor();
  await select(page, "F1");
  await pane.getByRole("button", { name: /^Insert value/ }).click();
  await expectTexts(page, "F1", [["15.0%"]]);
  const [[cell] = []] = await page.evaluate(() => window.playground!.read("F1"));
  expect(cell!.formula).toBe('=ATI.SHARE("KR","Artificial Intelligence",,,Table1[#All])');
});

test("what Explore shows follows the cells of the table when it is looked at again", async () => {
  await typeInto(page, "D2", "160");
  await expectTexts(page, "F1", [["20.0%"]]);
  await page.waitForTimeout(2000);
  await page.mouse.move(100, 400);
  await pane.getByText("Source: your table Table1").first().hover();
  await pane.getByText("20.0 %", { exact: true }).waitFor();
});

test("Compare makes a live league table of it, which names the table", async () => {
  await openRoom(pane, "Compare");
  await pane.getByRole("radio", { name: /^League table/ }).check();
  await pane.getByRole("combobox", { name: "Dataset" }).click();
  await pane.getByRole("option", { name: "Your figures: Table1" }).click();
  await pane.getByRole("region", { name: "Preview of the sheet" }).getByText("Elbonia").first().waitFor();
  await press("Build the sheet");
  await pane.getByText(/^Built at /).waitFor();
  await expectTexts(page, "A1", [["League table: Patent share in Artificial Intelligence, 2018"]]);
  const cells = (await page.evaluate(() => window.playground!.read("A1:J60"))).flat();
  expect(cells.some(({ formula }) => formula.includes(",,Table1[#All])"))).toBe(true);
  // 160 of 800, 60 of 800.
  const texts = cells.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(["Table1", "20.0%", "7.5%", "Elbonia"]));
});

test("the report's statements get their verdicts from the table", async () => {
  await addSheet(page);
  await typeInto(page, "A1", '=ATI.FINDINGS(,0,"verdict",,,Table1[#All])');
  await page.waitForFunction(() =>
    window.playground!.read("A1:A60").some(([cell]) => ["agrees", "disagrees"].includes(cell!.text)),
  );
});

/** What the workbook holds, sheet by sheet, and beside its cells. */
const workbookOf = (at: Page) =>
  at.evaluate(() => {
    const { names } = window.playground!.sheets();
    const cells = names.map((name) =>
      window.playground!.read("A1:T80", name).map((row) => row.map(({ formula, text }) => [formula, text])),
    );
    return { names, cells, parts: window.playground!.parts() };
  });

async function showSheet(at: Page, name: string): Promise<void> {
  await at.locator("[data-u-comp='slide-tab-item']", { hasText: name }).first().click();
  await at.waitForFunction((wanted) => window.playground!.sheets().active === wanted, name);
}

/** Opens a file in the place of the workbook, and waits until the page has it. */
async function openWorkbook(at: Page, name: string, file: string): Promise<void> {
  at.once("dialog", (question) => void question.accept());
  const loaded = at.waitForEvent("load");
  await at
    .getByLabel("Workbook to open")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(file) });
  await loaded;
  await at.waitForFunction(() => window.playground !== undefined);
}

const statusOf = (at: Page) => at.getByRole("status").and(at.locator("#status"));

let saved: string;
let elsewhere: Page;

test("the workbook is saved, and opened elsewhere all of it is there", async () => {
  const before = await workbookOf(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
  const file = await download;
  expect(file.suggestedFilename()).toBe("Workbook.playground.json");
  saved = readFileSync(await file.path(), "utf8");

  elsewhere = await stage.open({ width: 1600, height: 1000 });
  await openWorkbook(elsewhere, file.suggestedFilename(), saved);
  await statusOf(elsewhere).getByText("Opened “Workbook”.").waitFor();
  expect(await workbookOf(elsewhere)).toEqual(before);
});

test("there the figures follow the cells, and the pane knows table and sheet", async () => {
  const there = paneOf(elsewhere);
  await showSheet(elsewhere, "Sheet1");
  // 80 of 800.
  await typeInto(elsewhere, "D2", "80");
  await expectTexts(elsewhere, "F1", [["10.0%"]]);
  await openRoom(there, "Sources");
  await there.getByText("1 table holds figures").first().waitFor();
  await openRoom(there, "Compare");
  await there.getByRole("button", { name: /^Rebuild League table/ }).click();
  await there
    .getByRole("group", { name: /^Rebuild League table/ })
    .getByRole("button", { name: "Rebuild" })
    .click();
  await there
    .getByText(/^Rebuilt/)
    .first()
    .waitFor();
  await showSheet(elsewhere, "League table");
  expect((await textsIn(elsewhere, "A1:J60")).flat()).toContain("10.0%");
});

test("a file that is none is refused in a sentence, and nothing is lost", async () => {
  await elsewhere
    .getByLabel("Workbook to open")
    .setInputFiles({ name: "patents.csv", mimeType: "text/csv", buffer: Buffer.from("Korea;12") });
  await statusOf(elsewhere).getByText("“patents.csv” was not saved by this playground").waitFor();
  expect((await elsewhere.evaluate(() => window.playground!.sheets())).active).toBe("League table");
});

test("nothing was thrown", () => {
  expect(stage.complaints).toEqual([]);
});
