import type { FrameLocator, Page } from "playwright-core";
import { filledCells, shownAt } from "../../src/export/filled-cells";
import type { SheetDefinition, TemplateId } from "../../src/plans/sheet/definition";
import { sheetPlan } from "../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../src/plans/sheet/templates";
import { cancelAtOnce, frameOf, paneOf, select, setPane, type PaneStage } from "./pane-stage";

jest.setTimeout(240_000);

let stage: PaneStage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  ({ stage, page, pane } = await setPane({ width: 1800, height: 1300 }, "Compare"));
});

afterAll(() => stage.stop());

const button = (name: string) => pane.getByRole("button", { name, exact: true });

type Typed = readonly (readonly [a1: string, text: string])[];

/** A template, what is typed into the yellow cells of its sheet, and the choices that would have made the result. */
const CASES: readonly (readonly [TemplateId, Typed, Partial<SheetDefinition>])[] = [
  [
    "profile",
    [
      ["A4", "Photonics"],
      ["B4", "Taiwan"],
      ["C4", "East Asia"],
    ],
    { technologies: ["PHOT"], areas: ["TW"], peers: "EASTASIA" },
  ],
  [
    "head-to-head",
    [
      ["A4", "Germany"],
      ["B4", "France"],
    ],
    { areas: ["DE", "FR"] },
  ],
  [
    "league",
    [
      ["B4", "2018"],
      ["C4", "2008"],
    ],
    { from: 2008, to: 2018 },
  ],
  [
    "specialisation",
    [
      ["B4", "2015"],
      ["C4", "2005"],
    ],
    { from: 2005, to: 2015 },
  ],
  ["trend", [["A4", "Robotics"]], { technologies: ["ROB"] }],
  ["policy", [["A4", "Robotics"]], { technologies: ["ROB"] }],
  [
    "recomputed",
    [
      ["A4", "Japan"],
      ["B4", "Germany"],
    ],
    { areas: ["JP", "DE"] },
  ],
  [
    "empty",
    [
      ["B4", "2015"],
      ["C4", "2005"],
      ["E4", "2015"],
      ["F4", "2005"],
    ],
    { from: 2005, to: 2015 },
  ],
];

type Cells = readonly (readonly unknown[])[];

/** What the core says that the cells show, row by row; the texts of the foot as one. */
function cellsByCore(definition: SheetDefinition): Cells {
  const { page: plan } = sheetPlan(definition, { figures: "cells" });
  const filled = filledCells(plan);
  const cells = Array.from({ length: plan.rows }, (_, row) =>
    Array.from({ length: plan.columns }, (__, column) => shownAt(filled, { row, column }) ?? ""),
  );
  return withFoot(cells);
}

/** The rows above the foot, and its text: this may break into other lines when it is another one. */
function withFoot(cells: Cells): Cells {
  const rowOf = (beginning: string): number => cells.findIndex(([first]) => first === beginning);
  const rows = cells.slice(0, rowOf("Sources and methods"));
  const last = rows.map((row) => row.some((cell) => cell !== "")).lastIndexOf(true);
  const foot = cells.slice(rowOf("The first figure in full:")).map(([line]) => plain(String(line)));
  // A text that is cut stands whole in a cell above its lines, which shows nothing.
  const seen = foot.filter((line, at) => !plain(foot.slice(at + 1).join(" ")).startsWith(line));
  return [...rows.slice(0, last + 1), [plain(seen.join(" "))]];
}

const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** What the cells show in the grid, in the same way. */
async function cellsInGrid(): Promise<Cells> {
  const cells = await page.evaluate(() =>
    window
      .playground!.read("A1:AD320")
      .map((row) => row.map(({ value }) => (typeof value === "object" ? value?.error : value) ?? "")),
  );
  return withFoot(cells);
}

/** As far as a double holds them: the grid adds up in another order. */
const rounded = (cells: Cells): Cells =>
  cells.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(12)) : cell)));

/** Waits until the grid shows these cells; when it never does, shows what it holds instead. */
async function expectCells(wanted: Cells): Promise<void> {
  const text = JSON.stringify(rounded(wanted));
  const shown = async () => (await cellsInGrid()).map((row) => row.slice(0, wanted[0]!.length));
  for (let looks = 0; looks < 40 && JSON.stringify(rounded(await shown())) !== text; looks += 1)
    await page.waitForTimeout(250);
  expect(rounded(await shown())).toEqual(rounded(wanted));
}

test.each(CASES)(
  "%s: typed into the yellow cells, every cell is as the core says",
  async (id, typed, made) => {
    const { name, standard } = templateOf(id);
    await pane.getByRole("radio", { name: new RegExp(`^${name}`) }).check();
    await button("Build the sheet").click();
    await pane.getByText(new RegExp(`^Built at ${name}!A1:`)).waitFor({ timeout: 90_000 });
    await expectCells(cellsByCore(standard));

    for (const [a1, text] of typed) {
      await select(page, a1);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
    await expectCells(cellsByCore({ ...standard, ...made }));
    const charts = await page.evaluate(() => window.playground!.charts());
    expect(charts).toHaveLength(sheetPlan(standard).page.charts.length);
    expect(charts.filter((words) => words.includes("cannot be drawn"))).toEqual([]);
  },
);

test("a build that is cancelled leaves nothing, neither sheet nor list nor entry", async () => {
  const fresh = await stage.open({ width: 1800, height: 1300 });
  const room = paneOf(fresh);
  await room.getByRole("tab", { name: "Compare" }).click();
  await room.getByRole("radio", { name: /^Specialisation map/ }).check();
  await room.getByText(/^It writes/).waitFor();
  const before = await fresh.evaluate(() => window.playground!.sheets());
  await cancelAtOnce(fresh, "Building the sheet");
  await room.getByRole("button", { name: "Build the sheet" }).click();
  await room.getByText("Stopped. Nothing was changed.").waitFor();
  await room.getByText("This workbook has none yet.").waitFor();
  expect(await fresh.evaluate(() => window.playground!.sheets())).toEqual(before);
  expect((await fresh.evaluate(() => window.playground!.parts())).choices).toEqual([]);

  await room.getByRole("button", { name: "Build the sheet" }).click();
  await room.getByText(/^Built at Specialisation map!A1:/).waitFor({ timeout: 90_000 });
  await fresh.context().close();
});

test("a sheet that a newer add-in made is listed and left alone, with a word why", async () => {
  const made = await frameOf(page).evaluate(() =>
    Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("ATI.sheets");
      setting.load("value");
      await context.sync();
      interface Entry {
        readonly id: string;
        readonly definition: { version: number };
      }
      const list = JSON.parse(String(setting.value)) as { sheets: Entry[] };
      const [entry] = list.sheets;
      entry!.definition.version = 2;
      // The sheet keeps its definition too.
      const properties = context.workbook.worksheets.getItem(entry!.id).customProperties;
      const kept = properties.getItem("ATI.sheet");
      kept.load("value");
      await context.sync();
      const own = JSON.parse(kept.value) as Entry;
      own.definition.version = 2;
      properties.add("ATI.sheet", JSON.stringify(own));
      const text = JSON.stringify(list);
      context.workbook.settings.add("ATI.sheets", text);
      await context.sync();
      return text;
    }),
  );
  await button("Look again").click();
  const card = pane.getByRole("listitem").filter({ hasText: "The sheet was made by a newer ATI for Excel" });
  await card.getByText(/Update the add-in to change it\. It is left alone\.$/).waitFor();
  expect(await card.getByRole("button").count()).toBe(0);
  expect(await button("Rebuild Head to head").count()).toBe(1);

  // Another sheet's rebuild keeps what this one's entry says.
  await button("Rebuild Trend").click();
  await pane.getByRole("group", { name: "Rebuild Trend?" }).getByRole("button", { name: "Rebuild" }).click();
  await pane.getByText(/^Rebuilt at Trend!A1:/).waitFor({ timeout: 90_000 });
  const after = await frameOf(page).evaluate(() =>
    Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("ATI.sheets");
      setting.load("value");
      await context.sync();
      return String(setting.value);
    }),
  );
  const first = (text: string): unknown => (JSON.parse(text) as { sheets: unknown[] }).sheets[0];
  expect(first(after)).toEqual(first(made));
});

test("nothing was thrown", () => expect(stage.complaints).toEqual([]));
