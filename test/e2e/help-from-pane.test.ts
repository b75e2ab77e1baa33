import type { FrameLocator, Page } from "playwright-core";
import { ROOM_GUIDES } from "../../src/help/rooms";
import {
  expectAccessible,
  expectTexts,
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
  ({ stage, page, pane } = await setPane({ width: 1600, height: 1000 }));
});

afterAll(() => stage.stop());

/** The heading of the page that a link of the pane opens beside it. */
async function opened(name: string): Promise<string> {
  const [beside] = await Promise.all([
    page.context().waitForEvent("page"),
    pane.getByRole("link", { name, exact: true }).click(),
  ]);
  const heading = await beside.locator("h1, :target").last().innerText();
  await beside.close();
  return heading;
}

test.each(ROOM_GUIDES.filter(({ id }) => id !== "cell").map(({ title }) => title))(
  "the header of the room %s leads to its page",
  async (title) => {
    await openRoom(pane, title);
    expect(await opened(`Help on ${title}`)).toBe(title);
  },
);

test("the card of a function leads to its page", async () => {
  await openRoom(pane, "Guide");
  await pane.getByRole("button", { name: /^ATI\.SHARE/ }).click();
  expect(await opened("Help page of ATI.SHARE")).toBe("ATI.SHARE");
});

test("a cell with an error leads to what the error means, and axe finds nothing", async () => {
  await typeInto(page, "B2", '=ATI.SHARE("KR","Blockchain",2018)');
  await expectTexts(page, "B2", [["#N/A"]]);
  await select(page, "B2");
  expect(await opened("What #N/A means")).toBe("#N/A");
  await expectAccessible(page, 1600);
});

test("a list of functions that is older than the pane is said to be, by name, and how to renew it", async () => {
  const context = page.context();
  await context.route("**/functions.json", async (route) => {
    const response = await route.fetch();
    const list = (await response.json()) as { functions: { id: string }[] };
    const older = { ...list, functions: list.functions.filter(({ id }) => id !== "USE") };
    await route.fulfill({ response, json: older });
  });
  const other = await context.newPage();
  await other.goto(page.url());
  await paneOf(other).getByText("The list of functions is older than this pane.").waitFor();
  await paneOf(other).getByText("They differ in ATI.USE.").waitFor();
  await expectAccessible(other, 1600);
  await other.close();
});

test("functions that are new since the pane was last open are named until the message is closed", async () => {
  const other = await page.context().newPage();
  await other.addInitScript(() => {
    if (sessionStorage.getItem("told") !== null) return;
    sessionStorage.setItem("told", "");
    localStorage.setItem("ati.functions", JSON.stringify([{ id: "SHARE", parameters: [] }]));
  });
  await other.context().unroute("**/functions.json");
  await other.goto(page.url());
  await paneOf(other).getByText("The add-in was renewed.").waitFor();
  await paneOf(other).getByRole("button", { name: "Close this message" }).click();
  await other.reload();
  await paneOf(other).getByRole("tab", { name: "Guide" }).waitFor();
  await other.waitForFunction(() => window.playground !== undefined);
  expect(await paneOf(other).getByText("The add-in was renewed.").count()).toBe(0);
  await other.close();
});

test("nothing was thrown", () => {
  expect(stage.complaints).toEqual([]);
});
