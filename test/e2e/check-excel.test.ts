import type { FrameLocator, Page } from "playwright-core";
import { STEPS } from "../../src/excel/check/steps";
import {
  cancelAtOnce,
  expectAccessible,
  focused,
  frameOf,
  openRoom,
  paneOf,
  pressUntil,
  select,
  setPane,
  type PaneStage,
} from "./pane-stage";
import { soon } from "./soon";

jest.setTimeout(240_000);

let stage: PaneStage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  ({ stage, page, pane } = await setPane({ width: 1280, height: 1000 }, "Workbook"));
  // The workbook keeps its edition soon after it was opened.
  await page.waitForFunction(() => "ATI.edition" in window.playground!.parts().settings);
});

afterAll(() => stage.stop());

const button = (name: string) => pane.getByRole("button", { name, exact: true });
const told = (of: FrameLocator) =>
  of.getByRole("status").filter({ hasText: "steps as expected," }).waitFor({ timeout: 120_000 });
const workbook = () =>
  page.evaluate(() => ({ ...window.playground!.sheets(), parts: window.playground!.parts() }));

test("every step passes, the workbook is as before, and the table can be copied", async () => {
  await select(page, "C7");
  const before = await workbook();
  await button("Check this Excel").focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("progressbar", { name: "Checking this Excel" }).waitFor();
  await told(pane);
  const count = STEPS.length;
  await pane.getByText(`${count} of ${count} steps as expected, 0 different.`, { exact: true }).waitFor();
  await pane.getByText(`${count} steps as expected`, { exact: true }).click();
  await soon(async () =>
    expect(await pane.getByRole("list", { name: "As expected" }).getByRole("listitem").count()).toBe(count),
  );
  expect(await workbook()).toEqual(before);

  await button("Copy the result as text").click();
  await pane.getByText("Copied.", { exact: true }).waitFor();
  const copied = await frameOf(page).evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("Excel, OfficeOnline, 0.0.0.0");
  expect(copied).toContain("ExcelApi 1.20, CustomFunctionsRuntime 1.4");
  expect(copied.match(/\| as expected \| \d+ ms \|$/gm)).toHaveLength(count);
});

test("the guide says what else to look at, and the focus goes along", async () => {
  await button("check Excel by hand").click();
  await pane.getByRole("tab", { name: "Guide", selected: true }).waitFor();
  await pane.getByRole("tab", { name: "Check Excel by hand", selected: true }).waitFor();
  await soon(async () => expect(await focused(page)).toContain("Ten minutes"));
  await expectAccessible(page, 1280);
  await pressUntil(page, "Tab", (name) => name === "Check this Excel");
  await page.keyboard.press("Enter");
  await pane.getByRole("tab", { name: "Workbook", selected: true }).waitFor();
});

test("it can be stopped, and leaves nothing behind", async () => {
  const before = await workbook();
  const pressed = cancelAtOnce(page, "Checking this Excel");
  await button("Check this Excel").click();
  await pressed;
  await pane.getByText("Stopped. The sheet of the check is deleted.", { exact: true }).waitFor();
  expect(await workbook()).toEqual(before);
});

test.each([
  [320, "dark"],
  [1280, "light"],
] as const)(
  "at %i pixels nothing sticks out and no rule of accessibility is broken: %s",
  async (width, scheme) => {
    const other = await stage.open({ width, height: 700 }, scheme);
    if (width < 700) await other.getByRole("button", { name: "Pane" }).click();
    const room = paneOf(other);
    await openRoom(room, "Workbook");
    await room.getByRole("button", { name: "Check this Excel", exact: true }).click();
    await told(room);
    await room.getByText(/steps as expected$/).click();
    await expectAccessible(other, width);
    await room.getByRole("button", { name: "check Excel by hand" }).click();
    await expectAccessible(other, width);
    await other.context().close();
  },
);

test("nothing was thrown", () => expect(stage.complaints).toEqual([]));
