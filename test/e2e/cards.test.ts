import type { FrameLocator, Page } from "playwright-core";
import { expectTexts, openRoom, select, setPane, type PaneStage } from "./pane-stage";
import { soon } from "./soon";
import { typeInto } from "./type-into";

jest.setTimeout(120_000);

let stage: PaneStage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  ({ stage, page, pane } = await setPane({ width: 1800, height: 1300 }));
});

afterAll(() => stage.stop());

const type = (cell: string, formula: string): Promise<void> => typeInto(page, cell, formula);

test("a figure carries its card, which a click shows and Escape puts away", async () => {
  await type("H3", '=ATI.CARD("SHARE","KR","Big Data",2018)');
  await expectTexts(page, "H3", [["6.3%"]]);
  await select(page, "H3");
  await page.getByRole("button", { name: "Show the card of H3" }).click();
  const card = page.getByRole("dialog", { name: "Card of H3" });
  await card.getByText("Patent share of South Korea in Big Data, 2018").waitFor();
  await card.getByText("2,888 of 45,929 patents").waitFor();
  await card.getByText("broader", { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "hidden" });
  // It is a number to formulas all the same.
  await type("H4", "=H3*2");
  await page.waitForFunction(
    (twice) => Math.abs(Number(window.playground!.read("H4")[0]![0]!.value) - twice) < 1e-12,
    (2 * 2888) / 45929,
  );
});

test("fields are read by a dot, from an area and a technology too", async () => {
  await type("H5", "=H3.Grade");
  await expectTexts(page, "H5", [["broader"]]);
  await type("H6", '=ATI.COUNTRY("Korea")');
  await expectTexts(page, "H6", [["South Korea"]]);
  await type("H7", "=H6.[R&D expenditure, % of GDP]>4");
  await expectTexts(page, "H7", [["TRUE"]]);
  await type("H8", '=ATI.SHARE(H6,"Big Data",2018)');
  await expectTexts(page, "H8", [["6.3%"]]);
  await type("H9", "=H6.Patens");
  await expectTexts(page, "H9", [["#VALUE!"]]);
});

test("Excel's own keys show the card of the selected cell", async () => {
  await select(page, "H6");
  await page.getByRole("button", { name: "Show the card of H6" }).waitFor();
  await page.keyboard.press("Control+Shift+F5");
  const card = page.getByRole("dialog", { name: "Card of H6" });
  await card.getByText("Venture capital", { exact: true }).waitFor();
  await soon(async () => expect(await card.evaluate((each) => each === document.activeElement)).toBe(true));
  await page.keyboard.press("Escape");
  await select(page, "H3");
  await pane.getByRole("region", { name: "Selected cell" }).waitFor();
});

test("a switch lets every figure carry its card, and takes the cards away again", async () => {
  const mark = page.getByRole("button", { name: "Show the card of H8" });
  await select(page, "H8");
  await soon(async () => expect(await mark.count()).toBe(0));
  await openRoom(pane, "Workbook");
  const cards = pane.getByRole("region", { name: "Cards" });
  await cards.getByRole("switch").click();
  await cards.getByText("The figures of this workbook carry their cards.").waitFor();
  await mark.waitFor();
  await cards.getByRole("switch").click();
  await cards.getByText("The figures are plain numbers again.").waitFor();
  await mark.waitFor({ state: "hidden" });
});
