import type { FrameLocator, Page } from "playwright-core";
import {
  addSheet,
  cancelAtOnce,
  expectAccessible,
  expectTexts,
  focused,
  frameOf,
  openRoom,
  paneOf,
  pressUntil,
  select,
  setPane,
  textsIn,
  type PaneStage,
} from "./pane-stage";
import { soon } from "./soon";
import { typeInto } from "./type-into";
import { CUBE, row, workbook } from "../taskpane/sources/own/file/made-files";

jest.setTimeout(120_000);

let stage: PaneStage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  ({ stage, page, pane } = await setPane({ width: 1600, height: 1000 }, "Sources"));
  await addSheet(page);
});

afterAll(() => stage.stop());

const press = (name: string): Promise<void> => pane.getByRole("button", { name, exact: true }).click();

/** Hands a file over as the browser's dialog does. */
const open = (name: string, lines: readonly string[]): Promise<void> =>
  pane
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) });

/** Made up. */
const PATENTS = [
  "STRUCTURE_ID,REF_AREA,TECHNOLOGY,SEX,TIME_PERIOD,OBS_VALUE",
  "OFFICE:DF_X(1.0),KOR,AI,F,2018,5",
  "OFFICE:DF_X(1.0),KOR,AI,M,2018,7",
  "OFFICE:DF_X(1.0),JPN,AI,F,2018,30",
  "OFFICE:DF_X(1.0),W,AI,M,2018,=1+1",
];

test("a file is looked through, and what is wrong is told by its row", async () => {
  await open("patents.csv", PATENTS);
  const card = pane.getByRole("region", { name: "patents.csv" });
  await card.getByText("4 rows, 6 columns.").waitFor();
  await card.getByText('Row 5: "=1+1" is no figure').waitFor();
  await card.getByText("they differ in “SEX”: choose one of its values, or have rows added up.").waitFor();
  await press("Write the table");
  await card.getByText("Nothing was written: 2 problems in patents.csv.").waitFor();
  await expectAccessible(page, 1600);
  await press("Close the file");
  await soon(async () => expect(await focused(page)).toBe("Open a file"));
});

test("by keyboard, rows are added up and written as a table, over which a formula computes", async () => {
  await open("patents.csv", [...PATENTS.slice(0, 4), "OFFICE:DF_X(1.0),World,AI,F,2018,120"]);
  const card = pane.getByRole("region", { name: "patents.csv" });
  await card.getByText("4 rows, 6 columns.").waitFor();
  await card.getByRole("checkbox", { name: "Add up figures" }).focus();
  await page.keyboard.press("Space");
  await pressUntil(page, "Tab", (name) => name === "Write the table");
  await page.keyboard.press("Enter");
  await card.getByText("Read 4 rows, added up to 3.").waitFor();
  await card.getByText("Inserted at").waitFor();
  await pane.getByText("3: South Korea, Japan and World").waitFor();
  // 5 + 7 of 120.
  await pane.getByText("For example, which gives 10.0 %").waitFor();
  await expectTexts(page, "A1:A1", [["patents"]]);
  await expectTexts(page, "A5:D8", [
    ["area", "technology", "year", "value"],
    ["KOR", "AI", "2018", "12"],
    ["JPN", "AI", "2018", "30"],
    ["World", "AI", "2018", "120"],
  ]);
  const [[source]] = (await textsIn(page, "A2")) as [[string]];
  expect(source).toMatch(/^Source: patents\.csv; OFFICE:DF_X\(1\.0\); read on/);
  await typeInto(page, "G1", '=ATI.SHARE("KR","AI",2018,,Patents[#All])');
  await expectTexts(page, "G1", [["10.0%"]]);
  await card.getByRole("button", { name: "Undo" }).click();
  await pane.getByText("The insert was taken back.").waitFor();
  await expectTexts(page, "A5", [[""]]);
  await press("Close the file");
});

test("a large file can be cancelled while it is read, and nothing is written", async () => {
  const line = "OFFICE:DF_X(1.0),KOR,AI,F,2018,5";
  await cancelAtOnce(page, "Reading large.csv");
  await open("large.csv", [PATENTS[0]!, ...Array.from({ length: 300_000 }, () => line)]);
  await pane.getByText("Cancelled; nothing was written.").waitFor();
  await press("Close the file");
});

/** Writes the table of a file that was just opened, and takes it back once its cells are seen. */
async function expectWritten(name: string, a1: string, texts: readonly string[][]): Promise<void> {
  const card = pane.getByRole("region", { name });
  await card.getByRole("button", { name: "Write the table" }).click();
  await card.getByText("Inserted at").waitFor();
  await expectTexts(page, a1, texts);
  await card.getByRole("button", { name: "Undo" }).click();
  await pane.getByText("The insert was taken back.").waitFor();
  await press("Close the file");
}

test("a JSON-stat file becomes a table, its total over a dimension that is not used", async () => {
  await select(page, "A1");
  await open("cube.json", [JSON.stringify(CUBE)]);
  await expectWritten("cube.json", "A4:D6", [
    ["area", "year", "value", "status"],
    ["DE", "2020", "1.5", ""],
    ["DE", "2021", "2", "p"],
  ]);
});

test("an Excel file is dropped on the card, and the sheet with the figures is chosen of it", async () => {
  const file = workbook({
    Notes: row(1, ["made up"]),
    Counts: [row(1, ["Land", "Tech", 2018]), row(2, ["Korea", "AI", 12]), row(3, ["World", "AI", 120])].join(
      "",
    ),
  });
  await select(page, "A1");
  const target = pane.getByRole("region", { name: "Your figures" });
  const dropped = await frameOf(page).evaluateHandle(
    (bytes) => {
      const held = new DataTransfer();
      held.items.add(new File([new Uint8Array(bytes)], "counts.xlsx"));
      return held;
    },
    [...file],
  );
  await target.dispatchEvent("dragover", { dataTransfer: dropped });
  await target.dispatchEvent("drop", { dataTransfer: dropped });
  const card = pane.getByRole("region", { name: "counts.xlsx" });
  await card.getByRole("combobox", { name: "Sheet" }).selectOption("Counts");
  await card.getByText("2 rows, 3 columns.").waitFor();
  await expectWritten("counts.xlsx", "A4:C6", [
    ["area", "technology", "2018"],
    ["Korea", "AI", "12"],
    ["World", "AI", "120"],
  ]);
});

test("what is no table says so", async () => {
  await open("error.csv", ["<!doctype html><title>502 Bad Gateway</title>"]);
  await pane.getByText("error.csv is a web page and no table").waitFor();
  await expectAccessible(page, 1600);
});

test("nothing sticks out of a narrow pane", async () => {
  const narrow = await stage.open({ width: 320, height: 900 }, "dark");
  await narrow.getByRole("button", { name: "Pane" }).click();
  await openRoom(paneOf(narrow), "Sources");
  await paneOf(narrow)
    .locator("input[type=file]")
    .setInputFiles({ name: "patents.csv", mimeType: "text/csv", buffer: Buffer.from(PATENTS.join("\n")) });
  await paneOf(narrow).getByText("4 rows, 6 columns.").waitFor();
  await expectAccessible(narrow, 320);
  await narrow.context().close();
});

test("nothing was thrown", () => {
  expect(stage.complaints).toEqual([]);
});
