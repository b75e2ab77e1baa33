import type { FrameLocator, Page } from "playwright-core";
import {
  expectAccessible,
  expectTexts,
  focused,
  openRoom,
  select,
  setPane,
  type PaneStage,
} from "./pane-stage";
import { soon } from "./soon";

jest.setTimeout(120_000);

let stage: PaneStage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  ({ stage, page, pane } = await setPane({ width: 1280, height: 900 }, "Guide"));
  await search().waitFor();
});
afterAll(() => stage.stop());

const search = () => pane.getByRole("searchbox", { name: "Search the functions" });
const task = (title: string) => pane.getByRole("region", { name: title, exact: true });

test("what people come for stands first, each with a formula, then all functions by name", async () => {
  const titles = await pane.locator("h3").allInnerTexts();
  expect(titles.slice(0, 8)).toEqual([
    ...["One figure", "A table", "A ranking", "A comparison", "The report"],
    ...["Your own figures", "Your own numbers"],
    "All functions by name",
  ]);
});

test("an example is tried in the pane, and the sheet stays as it is", async () => {
  await select(page, "G2");
  await task("One figure")
    .getByRole("button", { name: /^Try it/ })
    .click();
  // 2,888 of 45,929 patents.
  await task("One figure").getByText("6.3%", { exact: true }).waitFor();
  await task("A table")
    .getByRole("button", { name: /^Try it/ })
    .click();
  const table = task("A table").getByRole("table");
  await table.waitFor();
  await soon(async () => expect(await table.getByRole("row").count()).toBe(4));
  await expectTexts(page, "G2", [[""]]);
  await expectAccessible(page, 1280);
});

test("beside it the same formula is inserted", async () => {
  await select(page, "G2");
  await task("One figure")
    .getByRole("button", { name: /^Insert into the selected cell/ })
    .click();
  await expectTexts(page, "G2", [["6.3%"]]);
});

test("the arrows walk from the search through what it finds, and back", async () => {
  await search().fill("trade balance");
  await pane.getByText(/functions match “trade balance”/).waitFor();
  await soon(async () => expect(await task("One figure").count()).toBe(0));
  await search().press("ArrowDown");
  const first = await focused(page);
  expect(first).toContain("ATI.");
  await page.keyboard.press("ArrowDown");
  await soon(async () => expect(await focused(page)).not.toBe(first));
  await page.keyboard.press("ArrowUp");
  await soon(async () => expect(await focused(page)).toBe(first));
  await page.keyboard.press("ArrowUp");
  await soon(async () =>
    expect(await search().evaluate((field) => field === document.activeElement)).toBe(true),
  );
  await search().fill("");
});

test("a task leads to the room that does it without a formula", async () => {
  await task("A comparison").getByRole("button", { name: "Build a sheet in Compare" }).click();
  await pane.getByRole("tab", { name: "Compare", selected: true }).waitFor();
});

test("the four ways to begin are found again, and one that asks is answered in Explore", async () => {
  await openRoom(pane, "Guide");
  const begin = pane.getByRole("region", { name: "Where to begin" });
  await soon(async () => expect(await begin.getByRole("button").count()).toBe(4));
  await begin.getByRole("button", { name: /^One figure/ }).click();
  await pane.getByRole("tab", { name: "Explore", selected: true }).waitFor();
  // 2,888 of 45,929 patents.
  await pane.getByText("6.3 %", { exact: true }).first().waitFor();
  await expectAccessible(page, 1280);
});

test("nothing was thrown", () => expect(stage.complaints).toEqual([]));
