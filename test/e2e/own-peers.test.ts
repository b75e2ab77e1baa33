import type { FrameLocator, Page } from "playwright-core";
import { expectAccessible, expectTexts, select, setPane, yellowCell, type PaneStage } from "./pane-stage";
import { soon } from "./soon";
import { typeInto } from "./type-into";

jest.setTimeout(180_000);

let stage: PaneStage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  ({ stage, page, pane } = await setPane({ width: 1800, height: 1300 }, "Compare"));
});

afterAll(() => stage.stop());

const button = (name: string) => pane.getByRole("button", { name, exact: true });
const box = (name: string) => pane.getByRole("combobox", { name, exact: true });
const name = () => pane.getByRole("textbox", { name: "Name of the group" });

const peerGroup = () => yellowCell(page, "Peer group");

/** Types into the peer group's yellow cell. */
const choose = async (text: string, said?: () => Promise<void>): Promise<void> =>
  typeInto(page, await peerGroup(), text, said);

/** From the header of the table of peers on: area and patent share. */
const expectPeers = async (lines: readonly string[][]): Promise<void> => {
  const cells = await page.evaluate(() => window.playground!.read("A1:A80"));
  const first = cells.findIndex(([cell]) => cell?.text === "Area") + 1;
  await expectTexts(page, `A${first}:B${first + lines.length}`, [["Area", "Patent share"], ...lines]);
};

test("a group that is made beside the peer groups is the peer group, once its name can stand on a sheet", async () => {
  await button("Make a group of your own").click();
  await box("Areas of the group").click();
  for (const area of ["Japan", "China"]) {
    await box("Areas of the group").fill(area);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.press("Escape");
  await name().fill("Japan, China");
  await page.keyboard.press("Enter");
  await pane
    .getByText(/^The name “Japan, China” cannot stand in an Excel list.*“Japan China” would do\.$/)
    .waitFor();
  await name().fill("Neighbours");
  await button("Save").click();
  await pane.getByText("Neighbours is saved and is now the peer group.").waitFor();
  await soon(async () => expect(await box("Peer group").inputValue()).toBe("Neighbours"));
  const preview = pane.getByRole("region", { name: "Preview of the sheet" });
  await preview.getByText(/^Country profile: South Korea and Neighbours, /).waitFor();
});

test("a sheet against it can be turned to a built-in group and back, and to nothing else", async () => {
  await button("Build the sheet").click();
  await pane.getByText(/^Built at Country profile!A1:/).waitFor({ timeout: 90_000 });
  // Of 18,632 patents in 2020, 2,848 are Korea's, 3,947 Japan's and 1,650 China's.
  const own = [
    ["South Korea", "15.3%"],
    ["Japan", "21.2%"],
    ["China", "8.9%"],
    ["", ""],
  ];
  await expectPeers(own);
  const cell = await peerGroup();
  await select(page, cell);
  await page.keyboard.press("Alt+ArrowDown");
  await page.getByRole("option", { name: "Neighbours", exact: true }).waitFor();
  await page.getByRole("option", { name: "Group of Seven", exact: true }).click();
  await expectTexts(page, cell, [["Group of Seven"]]);
  // 69 of them are Canada's.
  await expectPeers([
    ["South Korea", "15.3%"],
    ["Canada", "0.4%"],
  ]);
  const refused = page.getByText(`${cell} stays as it was. Peer group: choose one of the list.`);
  await choose("Strangers", () => refused.waitFor());
  await expectTexts(page, cell, [["Group of Seven"]]);
  await choose("Neighbours");
  await expectPeers(own);
});

test("what was chosen stays when the saved group is removed, and nothing sticks out", async () => {
  await button("Remove Neighbours").click();
  await pane.getByText("Neighbours is removed; sheets keep its areas.").waitFor();
  await soon(async () => expect(await box("Peer group").inputValue()).toBe("Neighbours (as in this sheet)"));
  const width = await page.locator("#pane").evaluate((frame) => frame.clientWidth);
  await expectAccessible(page, width);
  expect(stage.complaints).toEqual([]);
});
