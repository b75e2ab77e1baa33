import type { FrameLocator, Page } from "playwright-core";
import { expectTexts, openRoom, paneOf, PaneStage, select } from "./pane-stage";

jest.setTimeout(120_000);

let stage: PaneStage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  stage = await PaneStage.start();
  page = await stage.open({ width: 1280, height: 900 }, "light", undefined, "?culture=de-DE");
  pane = paneOf(page);
});
afterAll(() => stage.stop());

const copied = () => page.evaluate(() => navigator.clipboard.readText());

test("the Guide shows and copies formulas as a German Excel types them, and inserts what it calculates", async () => {
  await openRoom(pane, "Guide");
  const table = pane.getByRole("region", { name: "A table", exact: true });
  const typed = '=ATI.TABLE("SHARE";{"KR";"JP";"DE"};{"Big Data"."Robotics"};2018)';
  await table.getByText(typed, { exact: true }).waitFor();
  await table.getByRole("button", { name: /^Copy/ }).click();
  await table.getByText("Copied.").waitFor();
  expect(await copied()).toBe(typed);
  await select(page, "G2");
  const figure = pane.getByRole("region", { name: "One figure", exact: true });
  await figure.getByRole("button", { name: /^Insert into the selected cell: =ATI\.SHARE\("KR";/ }).click();
  // 2,888 of 45,929 patents.
  await expectTexts(page, "G2", [["6.3%"]]);
});

test("Explore shows the formula of its value so", async () => {
  await openRoom(pane, "Explore");
  const line = pane.getByRole("combobox", { name: "Ask for a figure" });
  await line.fill("big data share korea 2018");
  await pane.getByRole("option").first().waitFor();
  await line.press("Enter");
  await pane.getByRole("button", { name: "More ways to insert" }).click();
  await pane.getByText('=ATI.SHARE("KR";"Big Data";2018)', { exact: true }).waitFor();
});

test("the selected cell shows its formula so, and takes what is typed so", async () => {
  await select(page, "G2");
  const strip = pane.getByRole("region", { name: "Selected cell" });
  await strip.getByRole("button", { name: "Formula of G2" }).click();
  await strip.getByText('=ATI.SHARE("KR";"Big Data";2018)', { exact: true }).waitFor();
  await strip.getByRole("textbox", { name: "areas" }).fill('{"JP"."KR"}');
  await strip.getByRole("button", { name: "Change G2" }).click();
  await strip
    .getByText(/^G2 now holds|written|changed/i)
    .first()
    .waitFor();
  const [[written] = []] = await page.evaluate(() => window.playground!.read("G2"));
  expect(written).toMatchObject({ formula: '=ATI.SHARE({"JP","KR"},"Big Data",2018)' });
});

test("nothing was thrown", () => {
  expect(stage.complaints).toEqual([]);
});
