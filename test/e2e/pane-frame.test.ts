import type { FrameLocator, Page } from "playwright-core";
import { expectAccessible, focused, paneOf, PaneStage, pressUntil } from "./pane-stage";
import { soon } from "./soon";

jest.setTimeout(120_000);

/** The most pixels that name and rooms take at 320 by 640, so that a room has 560 and more. */
const HEADER = 72;
let stage: PaneStage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  stage = await PaneStage.start();
  page = await stage.open({ width: 320, height: 640 });
  await page.getByRole("button", { name: "Pane" }).click();
  pane = paneOf(page);
});
afterAll(() => stage.stop());

const tabs = () => pane.getByRole("tablist", { name: "Rooms" }).getByRole("tab").allInnerTexts();

test("at 320 pixels four rooms and a menu of the rest fit one row under the name", async () => {
  await pane.getByRole("button", { name: "More rooms" }).waitFor();
  expect(await tabs()).toEqual(["Explore", "Compare", "Report", "Guide"]);
  const header = await pane.getByRole("banner").boundingBox();
  expect(header?.height).toBeLessThanOrEqual(HEADER);
});

test("the menu is used by keyboard alone, and the room that it opens has a tab and the focus", async () => {
  await pane.getByRole("tab", { name: "Explore" }).focus();
  await pressUntil(page, "Tab", (name) => name === "More rooms");
  await page.keyboard.press("ArrowDown");
  await pane.getByRole("menuitem", { name: "Workbook" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await soon(async () => expect(await focused(page)).toBe("Sources"));
  await expectAccessible(page, 320);
  await page.keyboard.press("Escape");
  await soon(async () => expect(await focused(page)).toBe("More rooms"));
  await soon(async () => expect(await pane.getByRole("menu").count()).toBe(0));

  await page.keyboard.press("Enter");
  await pressUntil(page, "ArrowDown", (name) => name === "Sources");
  await page.keyboard.press("Enter");
  await pane.getByRole("searchbox", { name: "Search the sources" }).waitFor();
  await soon(async () => expect(await focused(page)).toBe("Sources"));
  expect(await tabs()).toContain("Sources");
  await expectAccessible(page, 320);
});

test("the menu closes when something else is gone to", async () => {
  await pane.getByRole("button", { name: "More rooms" }).click();
  await pane.getByRole("menu").waitFor();
  await pane.getByRole("searchbox", { name: "Search the sources" }).click();
  await soon(async () => expect(await pane.getByRole("menu").count()).toBe(0));
});

test("in forced colours the chosen tab looks different", async () => {
  await page.emulateMedia({ forcedColors: "active" });
  const looks = await pane
    .getByRole("tablist", { name: "Rooms" })
    .getByRole("tab")
    .evaluateAll((all) => all.map((each) => [each.ariaSelected, getComputedStyle(each).backgroundColor]));
  const colours = (selected: string) => looks.filter(([is]) => is === selected).map(([, colour]) => colour);
  expect(new Set(colours("false")).size).toBe(1);
  expect(colours("false")).not.toContain(colours("true")[0]);
  await expectAccessible(page, 320);
  await page.emulateMedia({ forcedColors: "none" });
});

test("where there is room every room has its tab", async () => {
  await page.setViewportSize({ width: 690, height: 640 });
  await pane.getByRole("tab", { name: "Workbook" }).waitFor();
  expect(await tabs()).toEqual(["Explore", "Compare", "Report", "Guide", "Workbook", "Sources"]);
  await soon(async () => expect(await pane.getByRole("button", { name: "More rooms" }).count()).toBe(0));
});
