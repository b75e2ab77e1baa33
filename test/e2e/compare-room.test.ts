import { readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import { WrittenFile } from "../export/written-file";
import {
  expectAccessible,
  expectTexts,
  focused,
  openRoom,
  paneOf,
  setPane,
  textsIn,
  yellowCell,
  type PaneStage,
} from "./pane-stage";
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

const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });

const pick = async (label: string, typed: string) => {
  const box = pane.getByRole("combobox", { name: label, exact: true });
  await box.click();
  await box.fill(typed);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
};

const read = (a1: string): Promise<string[][]> => textsIn(page, a1);

/** Where the first section of the sheet has a technology. */
const rowOf = async (technology: string): Promise<number> => {
  const labels = await read("A1:A80");
  const row = labels.findIndex(([label]) => label === technology) + 1;
  if (row === 0) throw new Error(`${technology} has no row.`);
  return row;
};

/** As formulas refer to a yellow cell: `$B$11`. */
const fixed = (a1: string): string => a1.replace(/^([A-Z]+)/, "$$$1$$");

test("the preview follows the choices before anything is written", async () => {
  await pane.getByRole("radio", { name: /^Head to head/ }).check();
  await pick("Compared with", "Germany");
  const preview = pane.getByRole("region", { name: "Preview of the sheet" });
  await preview.getByText("Head to head: South Korea and Germany", { exact: true }).waitFor();
  await pane.getByText(/^It fills [\d,]+ cells and has 3 charts\.$/).waitFor();
  // Of 18,632 patents in 2020, 2,848 are Korea's; no other technology has a larger share.
  await preview
    .getByRole("img", {
      name: /^Bar chart of Patent share: South Korea and Germany, 2020: South Korea highest 15\.3% \(Micro- and Nanoelectronics\), /,
    })
    .waitFor();
  await soon(async () => expect(await preview.getByRole("img").count()).toBe(3));
  await pane
    .getByText("14 of 48 combinations have no figure; the sheet leaves them out or shows #N/A.")
    .waitFor();
  expect((await page.evaluate(() => window.playground!.sheets())).names).not.toContain("Head to head");
});

test("the sheet is built with its title, its figures and its hidden lists, of which the pane tells once", async () => {
  await button("Build the sheet").click();
  await pane.getByText(/^Built at Head to head!A1:.*A hidden sheet, ATI lists, holds the choices/).waitFor({
    timeout: 90_000,
  });
  expect((await page.evaluate(() => window.playground!.sheets())).active).toBe("Head to head");
  await expectTexts(page, "A1", [["Head to head: South Korea and Germany"]]);
  const row = await rowOf("Micro- and Nanoelectronics");
  // Of 18,632 patents in 2020, 2,848 are Korea's and 541 Germany's.
  await expectTexts(page, `B${row}:D${row}`, [["15.3%", "2.9%", "+12.4"]]);
});

test("another area in its yellow cell brings that area's figures", async () => {
  const row = await rowOf("Micro- and Nanoelectronics");
  await typeInto(page, await yellowCell(page, "Second area"), "Japan");
  await expectTexts(page, "A1", [["Head to head: South Korea and Japan"]]);
  // Japan has 21.2 %, as in the league table of the technology.
  await expectTexts(page, `B${row}:C${row}`, [["15.3%", "21.2%"]]);
});

test("a made sheet is saved as it is now: the file shows the area that was chosen in the cell", async () => {
  const row = await rowOf("Micro- and Nanoelectronics");
  const saved = page.waitForEvent("download");
  await button("Save as workbook: Head to head").click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe("Head to head South Korea and Japan.xlsx");
  const cells = await new WrittenFile(readFileSync(await download.path())).cells(1);
  expect(cells.A1!.slice(0, 2)).toEqual(["str", "Head to head: South Korea and Japan"]);
  const second = await yellowCell(page, "Second area");
  const year = await yellowCell(page, "Patents: year");
  const dataset = await yellowCell(page, "Patents: dataset");
  expect(cells[second]).toEqual(["s", "Japan"]);
  // Of 18,632 patents in 2020, 2,848 are Korea's.
  expect(Number(cells[`B${row}`]![1])).toBeCloseTo(2848 / 18632, 3);
  expect(cells[`C${row}`]![2]).toBe(
    `_xldudf_ATI_SHARE(${fixed(second)},$A${row},${fixed(year)},${fixed(dataset)})`,
  );
  expect(Number(cells[`C${row}`]![1])).toBeCloseTo(0.212, 3);
  await pane.getByText(/^Head to head South Korea and Japan\.xlsx is handed to the browser\./).waitFor();
});

test("a made sheet is opened, changed and rebuilt after the pane has said what changes", async () => {
  await button("Open Head to head").click();
  await pane.getByText("Its choices are above: change them, then rebuild it there.").waitFor();
  await pick("Compared with", "France");
  await button("Rebuild Head to head").click();
  const question = pane.getByRole("group", { name: "Rebuild Head to head?" });
  await question.getByText(/^[\d,]+ cells? will change\.$/).waitFor();
  const second = await yellowCell(page, "Second area");
  await question.getByText(new RegExp(`^What you chose in the yellow cells ${second} `)).waitFor();
  await question.getByRole("button", { name: "Leave it" }).click();
  await pane.getByText("Nothing was changed.").waitFor();
  await expectTexts(page, "A1", [["Head to head: South Korea and Japan"]]);

  await button("Rebuild Head to head").click();
  await question.getByRole("button", { name: "Rebuild" }).click();
  await pane.getByText(/^Rebuilt at Head to head!A1:/).waitFor({ timeout: 90_000 });
  await expectTexts(page, "A1", [["Head to head: South Korea and France"]]);
});

test("the sheet is saved as a workbook of its own", async () => {
  const saved = page.waitForEvent("download");
  await button("Save without building").click();
  expect((await saved).suggestedFilename()).toBe("Head to head South Korea and France.xlsx");
  await pane.getByText(/^Head to head South Korea and France\.xlsx is handed to the browser\./).waitFor();
});

test("a forgotten sheet stays in the workbook", async () => {
  await button("Forget Head to head").click();
  await pane.getByText("This workbook has none yet.").waitFor();
  expect((await page.evaluate(() => window.playground!.sheets())).names).toContain("Head to head");
});

test("what is chosen hands the focus on when it is taken away: to its neighbour, the last to the field", async () => {
  await pane.getByRole("radio", { name: /^Trend/ }).check();
  const chips = pane.getByRole("list", { name: "Areas chosen" }).getByRole("button");
  const labels = await chips.allInnerTexts();
  expect(labels.length).toBeGreaterThan(2);
  await chips.first().press("Enter");
  await soon(async () => expect(await focused(page)).toBe(`Remove ${labels[1]!}`));
  await chips.last().press("Enter");
  await soon(async () => expect(await focused(page)).toBe(`Remove ${labels.at(-2)!}`));
  for (let left = labels.length - 2; left > 0; left -= 1) await page.keyboard.press("Enter");
  await soon(async () => expect(await chips.count()).toBe(0));
  const areas = pane.getByRole("combobox", { name: "Areas", exact: true });
  await soon(async () =>
    expect(await areas.evaluate((field) => field === document.activeElement)).toBe(true),
  );
  for (const label of labels) await pick("Areas", label);
});

test("the choices and an own group are there again when the pane opens anew", async () => {
  await pane.getByRole("radio", { name: /^Trend/ }).check();
  await button("Save these areas as a group").click();
  await pane.getByLabel("Name of the group").fill("Rivals");
  await button("Save").click();
  await pane.getByText("Rivals is saved and can be chosen among the areas.").waitFor();
  await button("Remove Germany").click();
  await page.reload();
  await page.waitForFunction(() => window.playground !== undefined);
  await button("Remove Japan").waitFor();
  await soon(async () => expect(await button("Remove Germany").count()).toBe(0));
  await pick("Areas", "Rivals");
  await button("Remove Germany").waitFor();
});

describe.each([320, 360])("At %i pixels", (width) => {
  test.each(["light", "dark"] as const)(
    "nothing sticks out and no rule of accessibility is broken: %s",
    async (scheme) => {
      const narrow = await stage.open({ width, height: 700 }, scheme);
      await narrow.getByRole("button", { name: "Pane" }).click();
      const room = paneOf(narrow);
      await openRoom(room, "Compare");
      for (const name of [/^Country profile/, /^Head to head/, /^League table/, /^Own comparison/]) {
        await room.getByRole("radio", { name }).check();
        await room.getByText(/^It fills/).waitFor();
        await room.getByRole("region", { name: "Preview of the sheet" }).getByRole("img").first().waitFor();
        await expectAccessible(narrow, width);
      }
      await narrow.context().close();
    },
  );
});

test("nothing was thrown", () => expect(stage.complaints).toEqual([]));
