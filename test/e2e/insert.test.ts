import type { FrameLocator, Page } from "playwright-core";
import {
  addSheet,
  cancelAtOnce,
  expectTexts,
  focused,
  paneOf,
  pressUntil,
  select,
  setPane,
  textsIn,
  type PaneStage,
} from "./pane-stage";
import { soon } from "./soon";
import { typeInto } from "./type-into";

jest.setTimeout(120_000);

let stage: PaneStage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  ({ stage, page, pane } = await setPane({ width: 2400, height: 1300 }));
});

afterAll(() => stage.stop());

const button = (name: string) => pane.getByRole("button", { name, exact: true });

const sheets = () => page.evaluate(() => window.playground!.sheets());

const charts = () => page.evaluate(() => window.playground!.charts());

const parts = () => page.evaluate(() => window.playground!.parts());

async function addArea(name: string): Promise<void> {
  await pane.getByRole("button", { name: /^Areas: / }).click();
  await pane.getByRole("combobox", { name: "Areas" }).fill(name);
  await pane.getByRole("menuitemcheckbox").first().filter({ hasText: name }).waitFor();
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: /^Areas: South Korea, / }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
}

test("in five clicks a chart of Korea's and the EU27's shares stands on a sheet, with a source line", async () => {
  await addArea("EU27");
  await addSheet(page);
  await button("Insert table and chart: Patent share, Big Data").click();
  await pane.getByText(/^Inserted at Sheet1!A1:M3\d\.$/).waitFor();

  // 2,888 of 45,929 patents in 2018, and 3,438 of them for the EU27.
  await expectTexts(page, "A24:C24", [["2018", "6.3%", "7.5%"]]);
  const [[title], [subtitle]] = (await read("A1:A2")) as [string[], string[]];
  expect(title).toBe("Patent share in Big Data: South Korea and EU27, 1998 to 2020");
  expect(subtitle).toBe("Share of the world, %; dataset uspto-patents; grade broader");
  expect((await read("A28:A36")).flat().join(" ")).toMatch(/Source: National Center .* edition 20\d\d-/);
  const [chart] = await charts();
  expect(chart).toMatch(
    /^LineMarkers chart "Patent share in Big Data: South Korea and EU27, 1998 to 2020"\. South Korea: 3\.0%/,
  );
  expect(chart).toContain("EU27: 4.8% (1998)");
});

test("the chart follows the table: another area's name in the header brings that area's figures", async () => {
  await typeInto(page, "B3", "Japan");
  // Japan's share in 2018 as in the example sheet.
  await expectTexts(page, "B24", [["9.9%"]]);
  expect((await charts())[0]).toContain("Japan:");
});

test("one undo takes a whole insert back", async () => {
  await select(page, "P2");
  await button("More ways to insert").click();
  await button("Insert chart: Patent share, Big Data").click();
  await pane.getByText(/^Inserted at Sheet1!P2:/).waitFor();
  expect((await parts()).charts).toHaveLength(2);
  expect((await sheets()).names).toContain("ATI figures");
  await select(page, "P40");
  await page.keyboard.press("Control+z");
  await page.waitForFunction(() => window.playground!.parts().charts.length === 1);
  expect((await sheets()).names).not.toContain("ATI figures");
});

test("by keyboard alone: a heat map goes below what is there, and the focus comes back to the button", async () => {
  const keys = await stage.open({ width: 1280, height: 900 });
  await paneOf(keys)
    .getByRole("button", { name: /^Insert table and chart/ })
    .waitFor();
  await select(keys, "A5");
  await keys.keyboard.press("F6");
  await pressUntil(keys, "Tab", (name) => name === "More ways to insert");
  await keys.keyboard.press("Enter");
  // The choices stand before the button that opens them.
  await pressUntil(keys, "Shift+Tab", (name) => name.startsWith("Line chart"));
  await keys.keyboard.press("End");
  await pressUntil(keys, "Tab", (name) => name.startsWith("Insert table and chart"));
  await keys.keyboard.press("Enter");
  await paneOf(keys)
    .getByText(/^A5 is taken; inserted at A\d+ of Examples\.$/)
    .waitFor();
  await soon(async () => expect(await focused(keys)).toBe("Insert table and chart: Patent share, Big Data"));
  expect((await keys.evaluate(() => window.playground!.parts())).heatMaps).toHaveLength(1);
  await keys.context().close();
});

test("a long insert shows how far it is, and when it is cancelled nothing stays", async () => {
  await addArea("Members: European");
  const before = await parts();
  await select(page, "P2");
  await cancelAtOnce(page, "Inserting");
  await button("Insert table and chart: Patent share, Big Data").click();
  await pane.getByText("Stopped. Nothing was changed.").waitFor();
  expect(await parts()).toEqual(before);
  expect((await read("P2:Z40")).flat().every((text) => text === "")).toBe(true);
});

test("a small sheet grows: at its edge and far beyond it there is room, as in Excel", async () => {
  const small = await stage.open({ width: 1600, height: 900 });
  const insert = paneOf(small).getByRole("button", { name: /^Insert table and chart/ });
  await insert.waitFor();
  await addSheet(small);
  await select(small, "J3");
  await insert.click();
  await paneOf(small).getByText("Inserted at Sheet1!J3:U35.").waitFor();
  await small.locator("[data-u-comp='defined-name'] input").fill("AB1203");
  await small.keyboard.press("Enter");
  await insert.click();
  await paneOf(small).getByText("Inserted at Sheet1!AB1203:AM1235.").waitFor();
  // 2,888 of 45,929 patents in 2018, the 21st year from 1998 on: 3 lines above, the header and 20 rows below it.
  await expectTexts(small, "AB1226:AC1226", [["2018", "6.3%"]]);
  await small.context().close();
});

test("what was inserted is shown, its place leads there again, and Undo beside it takes it back", async () => {
  const small = await stage.open({ width: 1280, height: 700 });
  const own = paneOf(small);
  const insert = own.getByRole("button", { name: /^Insert table and chart/ });
  await insert.waitFor();
  await addSheet(small);
  await select(small, "A20");
  await insert.click();
  await own.getByText("Inserted at Sheet1!A20:L52.").waitFor();
  // It is scrolled to, as far as its first cell lets it: row 52 would be out of sight.
  const middle = () => small.evaluate(() => window.playground!.middle("A30"));
  expect((await middle()).y).toBeLessThan(600);
  await small.getByText("Examples", { exact: true }).click();
  await small.waitForFunction(() => window.playground!.sheets().active === "Examples");
  await own.getByRole("button", { name: "Sheet1!A20:L52", exact: true }).click();
  await small.waitForFunction(() => window.playground!.sheets().active === "Sheet1");

  await own.getByRole("button", { name: /^Undo/ }).click();
  await own.getByText("The insert was taken back.").waitFor();
  await soon(async () => expect(await focused(small)).toMatch(/^Insert table and chart/));
  expect((await textsIn(small, "A20:L52")).flat().every((text) => text === "")).toBe(true);
  expect((await small.evaluate(() => window.playground!.parts())).charts).toEqual([]);

  await insert.click();
  const told = own.getByText("Inserted at Sheet1!A20:L52.");
  await told.waitFor();
  // It stays while what was asked is put among the recent.
  await small.waitForTimeout(3_000);
  expect(await told.isVisible()).toBe(true);
  await typeInto(small, "A20", "mine");
  await told.waitFor({ state: "detached" });
  await small.context().close();
});

test("a line that another flattens is shown and inserted on a logarithmic scale, each named at its end", async () => {
  const line = pane.getByRole("combobox", { name: "Ask for a figure" });
  await line.fill("number of patents United States Argentina");
  await pane.getByRole("option").first().waitFor();
  await line.press("Enter");
  await button("Logarithmic scale").click();
  await pane.getByRole("img", { name: /^Line chart of .* on a logarithmic scale: / }).waitFor();
  await addSheet(page);
  await pane.getByRole("button", { name: /^Insert table and chart: Patents/ }).click();
  await pane.getByText(/^Inserted at /).waitFor();
  const chart = (await parts()).charts.at(-1)!;
  expect(chart.valueAxis).toMatchObject({ scale: "Logarithmic", crossing: "Minimum" });
  expect(chart.legend).toBeUndefined();
  // 1998 to 2020 are 23 years, of which the last is named.
  expect(chart.series.map(({ labels }) => Object.keys(labels ?? {}))).toEqual([["22"], ["22"]]);
  expect(chart.plotWidth).toBeLessThan(0.9);
});

test("nothing was thrown", () => expect(stage.complaints).toEqual([]));

const read = (a1: string): Promise<string[][]> => textsIn(page, a1);
