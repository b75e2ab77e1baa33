import type { FrameLocator, Page } from "playwright-core";
import { filledCells, shownAt } from "../../src/export/filled-cells";
import type { SheetDefinition, TemplateId } from "../../src/plans/sheet/definition/definition";
import { sheetPlan } from "../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../src/plans/sheet/templates";
import {
  cancelAtOnce,
  expectTexts,
  frameOf,
  openRoom,
  paneOf,
  setPane,
  yellowCell,
  type PaneStage,
} from "./pane-stage";
import { soon } from "./soon";
import { typeInto } from "./type-into";

jest.setTimeout(240_000);

let stage: PaneStage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  ({ stage, page, pane } = await setPane({ width: 1800, height: 1300 }, "Compare"));
});

afterAll(() => stage.stop());

const button = (name: string) => pane.getByRole("button", { name, exact: true });

type Typed = readonly (readonly [label: string, text: string])[];

/** A template, what is typed into the yellow cells of its sheet, and the choices that would have made the result. */
const CASES: readonly (readonly [TemplateId, Typed, Partial<SheetDefinition>])[] = [
  [
    "profile",
    [
      ["Technology", "Photonics"],
      ["Area", "Taiwan"],
      ["Peer group", "East Asia"],
    ],
    { technologies: ["PHOT"], areas: ["TW"], peers: "EASTASIA" },
  ],
  [
    "head-to-head",
    [
      ["Area", "Germany"],
      ["Second area", "France"],
    ],
    { areas: ["DE", "FR"] },
  ],
  [
    "league",
    [
      ["Year", "2018"],
      ["Change since", "2008"],
    ],
    { from: 2008, to: 2018 },
  ],
  [
    "specialisation",
    [
      ["Year", "2015"],
      ["Change since", "2005"],
    ],
    { from: 2005, to: 2015 },
  ],
  ["trend", [["Technology", "Robotics"]], { technologies: ["ROB"] }],
  ["policy", [["Technology", "Robotics"]], { technologies: ["ROB"] }],
  [
    "recomputed",
    [
      ["Area", "Japan"],
      ["Second area", "Germany"],
    ],
    { areas: ["JP", "DE"] },
  ],
  [
    "empty",
    [
      ["Patents: year", "2015"],
      ["Patents: change since", "2005"],
      ["Trade: year", "2015"],
      ["Trade: change since", "2005"],
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
  // A text that is cut stands whole in a cell above its lines and their heading, which shows nothing.
  const standsAgain = (line: string, from: number): boolean =>
    plain(foot.slice(from).join(" ")).startsWith(line);
  const seen = foot.filter(
    (line, at) =>
      !standsAgain(line, at + 1) && !(foot[at + 1]?.endsWith(":") === true && standsAgain(line, at + 2)),
  );
  return [...rows.slice(0, last + 1), [plain(seen.join(" "))]];
}

const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** What the cells show in the grid, in the same way. */
async function cellsInGrid(): Promise<Cells> {
  const cells = await page.evaluate(() =>
    window
      .playground!.read("A1:AD500")
      .map((row) => row.map(({ value }) => (typeof value === "object" ? value?.error : value) ?? "")),
  );
  return withFoot(cells);
}

const FIRST_FIGURE = /^The first figure in full: .*?(?= All figures, their cautions)/;

/** Sentences have as many lines as they needed when the sheet was made: each is read whole, and empty rows are passed. */
function sentencesWhole(cells: Cells): Cells {
  const rows: (readonly unknown[])[] = [];
  for (const row of cells.slice(0, -1)) {
    if (row.every((cell) => cell === "")) continue;
    const [begun, ...beside] = rows.at(-1) ?? [];
    // Of a sentence that goes on, a line ends with its space.
    const goesOn = typeof begun === "string" && begun.endsWith(" ") && beside.every((cell) => cell === "");
    if (goesOn) rows[rows.length - 1] = [begun + String(row[0]), ...row.slice(1)];
    else rows.push(row);
  }
  return [...rows, ...cells.slice(-1)];
}

/** Peers stand in the order that they have when the sheet is made, and a chart is as high as they are many. */
function rowsInAnyOrder(cells: Cells): Cells {
  const rows = sentencesWhole(cells).slice(0, -1);
  const sorted = rows.map((row) => JSON.stringify(row)).sort();
  return [...sorted.map((row) => JSON.parse(row) as unknown[]), ...cells.slice(-1)];
}

/** Technologies do too in a head to head, and the foot tells of them in that order. */
function allInAnyOrder(cells: Cells): Cells {
  const [first, rest] = footParts(cells);
  return [...rowsInAnyOrder(cells).slice(0, -1), [first], rest.split(/(?<=\.) /).sort()];
}

function footParts(cells: Cells): readonly [firstFigure: string, rest: string] {
  const foot = String(cells.at(-1)![0]);
  const first = FIRST_FIGURE.exec(foot)![0];
  return [first, foot.slice(first.length).trim()];
}

const ORDERS: Partial<Record<TemplateId, (cells: Cells) => Cells>> = {
  profile: rowsInAnyOrder,
  "head-to-head": allInAnyOrder,
  recomputed: sentencesWhole,
};

/** What the core says of a sheet that was made by the standard and has other choices now. */
function cellsAfter(id: TemplateId, made: Partial<SheetDefinition>): Cells {
  const definition = { ...templateOf(id).standard, ...made };
  const cells = cellsByCore(definition);
  if (id !== "head-to-head") return cells;
  // As made it begins with the technology in which Korea's share is the largest, and tells of that one in full.
  const [first] = footParts(cellsByCore({ ...definition, technologies: ["MNE"] }));
  return [...cells.slice(0, -1), [`${first} ${footParts(cells)[1]}`]];
}

/** As far as a double holds them: the grid adds up in another order. */
const rounded = (cells: Cells): Cells =>
  cells.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(12)) : cell)));

/** Waits until the grid shows these cells; when it never does, shows what it holds instead. */
async function expectCells(cells: Cells, order = (each: Cells): Cells => each): Promise<void> {
  const wanted = order(rounded(cells));
  const shown = async () =>
    order(rounded((await cellsInGrid()).map((row) => row.slice(0, cells[0]!.length))));
  for (let looks = 0; looks < 40 && JSON.stringify(await shown()) !== JSON.stringify(wanted); looks += 1)
    await page.waitForTimeout(250);
  expect(await shown()).toEqual(wanted);
}

test.each(CASES)(
  "%s: typed into the yellow cells, every cell is as the core says",
  async (id, typed, made) => {
    const { name, standard } = templateOf(id);
    await pane.getByRole("radio", { name: new RegExp(`^${name}`) }).check();
    await button("Build the sheet").click();
    await pane.getByText(new RegExp(`^Built at ${name}!A1:`)).waitFor({ timeout: 90_000 });
    await expectCells(cellsByCore(standard));

    for (const [label, text] of typed) await typeInto(page, await yellowCell(page, label), text);
    await expectCells(cellsAfter(id, made), ORDERS[id]);
    const charts = await page.evaluate(() => window.playground!.charts());
    expect(charts).toHaveLength(sheetPlan(standard).page.charts.length);
    expect(charts.filter((words) => words.includes("cannot be drawn"))).toEqual([]);
  },
);

test("a yellow cell takes codes and other names, and figures say what is no name", async () => {
  await pane.getByRole("radio", { name: /^Head to head/ }).check();
  await button("Build the sheet").click();
  await pane.getByText(/^Built at Head to head[^!]*!A1:/).waitFor({ timeout: 90_000 });
  const second = await yellowCell(page, "Second area");
  const type = (cell: string, text: string, said?: () => Promise<void>) => typeInto(page, cell, text, said);
  /** The header, the technology's label and the shares of both areas, in the first table. */
  const firstLine = async () => {
    const cells = await page.evaluate(() => window.playground!.read("A1:C60"));
    const header = cells.findIndex(([cell]) => cell?.text === "Technology");
    return { row: header + 2, texts: cells[header + 1]!.map(({ text }) => text) };
  };
  const { row } = await firstLine();
  await type(`A${row}`, "BIGDATA");
  await type(second, "JP");
  // Of 45,929 patents of Big Data in 2018 Korea has 2,888, and the codes say the same as the names.
  await type(await yellowCell(page, "Patents: year"), "2018");
  await expectTexts(page, `A${row}:B${row}`, [["BIGDATA", "6.3%"]]);
  const byCode = (await firstLine()).texts[2];
  await type(second, "Japan");
  await expectTexts(page, `C${row}`, [[byCode!]]);
  await type(second, "Jpan");
  await expectTexts(page, `B${row}:C${row}`, [["6.3%", "#VALUE!"]]);
  // Years are closed.
  const refused = page.getByText(/stays as it was\. Patents: year: choose one of the list\.$/);
  await type(await yellowCell(page, "Patents: year"), "1492", () => refused.waitFor());
});

test("a build that is cancelled leaves nothing, neither sheet nor list nor entry", async () => {
  const fresh = await stage.open({ width: 1800, height: 1300 });
  const room = paneOf(fresh);
  await openRoom(room, "Compare");
  await room.getByRole("radio", { name: /^Specialisation map/ }).check();
  await room.getByText(/^It fills/).waitFor();
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
  await soon(async () => expect(await card.getByRole("button").count()).toBe(0));
  await soon(async () => expect(await button("Rebuild Head to head").count()).toBe(1));

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
