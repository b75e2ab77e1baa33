import type { FrameLocator, Page } from "playwright-core";
import { expectAccessible, expectTexts, openRoom, select, setPane, type PaneStage } from "./pane-stage";
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

const button = (name: string) => pane.getByRole("button", { name, exact: true });

const parts = () => page.evaluate(() => window.playground!.parts());

test("a year is changed from the cell, with the name and the meaning of each argument", async () => {
  await typeInto(page, "H3", '=ROUND(ATI.SHARE("KR","Big Data",2018),4)');
  await expectTexts(page, "H3", [["0.0629"]]);
  await select(page, "H3");
  const strip = pane.getByRole("region", { name: "Selected cell" });
  await strip.getByText("H3 · Patent share · South Korea · Big Data · 2018: the cell shows 0.0629").waitFor();
  await button("Formula of H3").click();
  await strip
    .getByText(/2,888 of 45,929/)
    .first()
    .waitFor();
  const year = pane.getByRole("textbox", { name: "years" });
  await soon(async () => expect(await year.inputValue()).toBe("2018"));
  await year.fill("2O15");
  await year.press("Enter");
  await strip.getByText("2O15 has “2” where Excel expects none.").waitFor();
  await year.fill("2015");
  await year.press("Enter");
  await pane.getByText("H3 is changed.").waitFor();
  expect(await formulaOf("H3")).toBe('=ROUND(ATI.SHARE("KR","Big Data",2015),4)');
});

test("an argument is chosen from a list with a search, and the formula follows", async () => {
  const strip = pane.getByRole("region", { name: "Selected cell" });
  const opener = strip.getByRole("button", { name: "Choose areas from a list" });
  await opener.click();
  const search = strip.getByRole("combobox", { name: "Search areas" });
  await search.fill("japa");
  await search.press("Enter");
  await search.waitFor({ state: "detached" });
  await expectFormula("H3", '=ROUND(ATI.SHARE("JP","Big Data",2015),4)');
  await soon(async () => expect(await opener.evaluate((each) => each === document.activeElement)).toBe(true));
  await soon(async () =>
    expect(await strip.getByRole("textbox", { name: "areas" }).inputValue()).toBe('"JP"'),
  );

  // Escape closes the list, and what it lies in stays.
  await opener.press("Enter");
  await expectAccessible(page, 420);
  await search.press("Escape");
  await search.waitFor({ state: "detached" });
  await soon(async () => expect(await opener.evaluate((each) => each === document.activeElement)).toBe(true));
  await strip.getByRole("button", { name: "Choose years from a list" }).click();
  await strip.getByRole("option", { name: /^Latest/ }).click();
  await expectFormula("H3", '=ROUND(ATI.SHARE("JP","Big Data"),4)');
});

test("what the strip opens lies over the room, and closes by Escape or where the room is gone on with", async () => {
  const strip = pane.getByRole("region", { name: "Selected cell" });
  const room = pane.getByRole("tabpanel").first();
  const top = async () => (await room.boundingBox())!.y;
  const opener = button("Formula of H3");
  await opener.press("Escape");
  await strip.getByRole("textbox").first().waitFor({ state: "detached" });
  await soon(async () => expect(await opener.evaluate((each) => each === document.activeElement)).toBe(true));
  const before = await top();
  await opener.click();
  await strip.getByRole("textbox").first().waitFor();
  expect(await top()).toBe(before);
  await openRoom(pane, "Sources");
  await strip.getByRole("textbox").first().waitFor({ state: "detached" });
  await select(page, "H9");
  await strip.getByText("H9 · no formula of ATI").waitFor();
  expect(await top()).toBe(before);
});

test("a mistyped name is put right from the strip, in the formula or in the cell that holds it", async () => {
  const strip = pane.getByRole("region", { name: "Selected cell" });
  await typeInto(page, "H9", '=ATI.SHARE("KR","Big Dta",2018)');
  await select(page, "H9");
  await strip.getByText('H9 · Did you mean "Big Data"?').waitFor();
  await button("Use it").click();
  await strip.getByText("H9 · Patent share · South Korea · Big Data · 2018 = 6.3 %").waitFor();
  expect(await formulaOf("H9")).toBe('=ATI.SHARE("KR","Big Data",2018)');
  await soon(async () =>
    expect(await button("Formula of H9").evaluate((each) => each === document.activeElement)).toBe(true),
  );

  await typeInto(page, "H10", "Big Dta");
  await typeInto(page, "H11", '=ATI.SHARE("KR",H10,2018)');
  await select(page, "H11");
  await strip.getByText('H11 · Did you mean "Big Data" in H10?').waitFor();
  await button("Go to H10").click();
  await strip.getByText("H10 · no formula of ATI").waitFor();
});

test("a technology without a figure gives #N/A and the reason", async () => {
  await select(page, "A43");
  await page
    .getByRole("status")
    .filter({ hasText: /^A43 #N\/A No open dataset has figures of patent share in Blockchain: / })
    .waitFor();
});

test("the guide's example goes into the selected cell", async () => {
  await select(page, "H7");
  await openRoom(pane, "Guide");
  await pane.getByRole("searchbox").fill("share");
  await pane.getByRole("button", { name: /^ATI\.SHARE/ }).click();
  await pane
    .getByRole("button", { name: /^Insert into the selected cell/ })
    .first()
    .click();
  await page.waitForFunction(() => typeof window.playground!.read("H7")[0]![0]!.value === "number");
  // 2,888 of 45,929 patents of the fields of Big Data in 2018.
  const cell = await page.evaluate(() => window.playground!.read("H7")[0]![0]!);
  expect(cell.value).toBe(2888 / 45929);
});

test("one formula is entered again from the strip", async () => {
  await typeInto(page, "H12", '=_xldudf_ATI_SHARE("KR","Big Data",2018)');
  await expectTexts(page, "H12", [["#NAME?"]]);
  await select(page, "H12");
  await button("Enter again").click();
  await pane.getByText("H12 is entered again.").waitFor({ state: "attached" });
  expect(await formulaOf("H12")).toBe('=ATI.SHARE("KR","Big Data",2018)');
});

test("formulas that show #NAME? are entered again", async () => {
  await typeInto(page, "H5", '=_xldudf_ATI_SHARE("KR","Big Data",2018)');
  await expectTexts(page, "H5", [["#NAME?"]]);
  await openRoom(pane, "Workbook");
  await button("Look for broken formulas").click();
  await pane.getByRole("button", { name: /^Repair 1/ }).click();
  await pane.getByText(/entered again/).waitFor();
  expect(await formulaOf("H5")).toBe('=ATI.SHARE("KR","Big Data",2018)');
});

test("formulas become values and come back", async () => {
  await select(page, "H5");
  await button("Count the formulas").click();
  await pane.getByRole("button", { name: /^Freeze 1/ }).click();
  await pane.getByText(/frozen; the values stay/).waitFor();
  expect(await formulaOf("H5")).toBe("");
  expect((await parts()).notes.map(({ text }) => text).join()).toContain("ATI formula: =ATI.SHARE(");
  await button("Look for frozen formulas").click();
  await pane.getByRole("button", { name: /^Bring back 1/ }).click();
  await pane.getByText(/brought back/).waitFor();
  expect(await formulaOf("H5")).toBe('=ATI.SHARE("KR","Big Data",2018)');
  expect((await parts()).notes).toEqual([]);
});

test("nothing was thrown", () => expect(stage.complaints).toEqual([]));

const expectFormula = (a1: string, formula: string): Promise<unknown> =>
  page.waitForFunction(
    ([at, wanted]) => window.playground!.read(at!)[0]![0]!.formula === wanted,
    [a1, formula],
  );

const formulaOf = (a1: string): Promise<string> =>
  page.evaluate((at) => window.playground!.read(at)[0]![0]!.formula, a1);
