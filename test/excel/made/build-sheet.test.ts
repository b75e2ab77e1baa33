import { areaOf } from "../../../src/playground/stand-in/area";
import { QUIET_SERIES_COLORS, SERIES_COLORS } from "../../../src/plans/look";
import { TEMPLATE_IDS } from "../../../src/plans/sheet/definition/definition";
import { sheetPlan } from "../../../src/plans/sheet/sheet-plan";
import { LISTS_SHEET, listsPlan } from "../../../src/plans/sheet/lists-plan";
import { buildSheet } from "../../../src/excel/made/build-sheet";
import { madeSheets } from "../../../src/excel/made/listed/made-sheets";
import { SETTING } from "../../../src/excel/made/listed/registry";
import { Cancelled } from "../../../src/excel/host/cancelled";
import { userWorkbook } from "../stage/user-workbook";
import { failEverywhere } from "../stage/fail-everywhere";
import { standard } from "../../plans/sheet/standard";
import { setStage } from "../stage/stage";
import { shownIn } from "../stage/cells";
import { looksOf } from "../stage/looks";

const stage = setStage();

describe.each(TEMPLATE_IDS)("A sheet of the template %s", (id) => {
  const definition = standard(id);
  const { page } = sheetPlan(definition);

  it("is built with its parameters, lists, charts and rules, and listed in the workbook", async () => {
    const built = await buildSheet(definition);
    expect(built).toMatchObject({ sheet: page.name, listsMade: true });
    const { id: sheetId } = stage.sheet(page.name);
    const { charts, choices, rules, heatMaps, sheets, settings } = stage.grid.parts();

    expect(choices).toHaveLength(page.choices!.length);
    for (const [at, { row, column, list, refusal }] of page.choices!.entries()) {
      const source = `='${LISTS_SHEET}'!$${"ABCDEFGHIJKLMNOP"[list!.column]!}$${list!.row + 1}:$`;
      expect(choices[at]).toMatchObject({
        sheetId,
        area: { row, column, rows: 1, columns: 1 },
        source: expect.stringContaining(source) as string,
        refusal: refusal ?? "",
      });
      expect(choices[at]!.takesAll ?? false).toBe(refusal === undefined);
    }
    const parameter = page.choices![0]!;
    const written = page.cells.find((block) => block.row === parameter.row - 1 && block.column === 0)!;
    expect(stage.grid.read(sheetId, { ...parameter, rows: 1, columns: 1 })[0]![0]!.value).toEqual(
      written.cells[1]![parameter.column],
    );
    expect(charts.map(({ place }) => place)).toEqual(page.charts.map(({ place }) => place));
    expect(rules.map(({ area }) => area)).toEqual(page.greyed);
    expect(heatMaps).toHaveLength(page.heatMaps.length);
    const { footer, print } = page.sheet;
    expect(sheets[sheetId]).toMatchObject({
      frozenRows: 1,
      footer: `&L${footer!}&R&D, page &P of &N`,
      titleRows: `$${print!.repeated.row + 1}:$${print!.repeated.row + 1}`,
    });
    expect(sheets[sheetId]!.pageBreaks ?? []).toEqual(print!.breaks);
    expect(sheets[stage.sheet(LISTS_SHEET).id]).toMatchObject({ visibility: "Hidden" });

    expect(JSON.parse(String(settings[SETTING]))).toMatchObject({
      version: 1,
      sheets: [{ id: sheetId, name: page.name, rows: page.rows, columns: page.columns, definition }],
    });
    expect(await madeSheets()).toMatchObject([{ id: sheetId, sheet: page.name, state: "ready", definition }]);
    expect(stage.grid.activeSheet().name).toBe(page.name);
  });

  it("has its notes", async () => {
    await buildSheet(definition);
    expect(stage.grid.parts().notes).toHaveLength(page.notes.length);
  });
});

it("looks so, as a head to head", async () => {
  await buildSheet({ ...standard("head-to-head"), technologies: ["MNE", "ROB"] });
  const header = "bold on #dce9e6 wrapped";
  const line = "over #7f9f98";
  const foot = "#595959 left";
  /**
   * A section from its title on: a chart of twelve rows, its source and a free row stand over the table. Rows of figures
   * are in the formats of an indicator and of its differences.
   */
  const section = (row: number, format: string, signed: string, labels = "left") => {
    const table = row + 16;
    const figures = (columns: string): string =>
      columns.replaceAll(/[A-Z]/g, `$&${table + 1}`).replace(/\d+$/, `${table + 2}`);
    return {
      [`A${row}`]: "bold 12pt",
      [`A${row + 1}`]: "#595959",
      [`A${row + 14}`]: "#595959",
      [`A${table}`]: `${header} ${line}`,
      [`B${table}:H${table}`]: `${header} right ${line}`,
      // A header stands as the words under it.
      [`I${table}`]: `${header} center ${line}`,
      [figures("A:A")]: labels,
      ...(format === signed
        ? { [figures("B:D")]: `right ${signed}` }
        : { [figures("B:C")]: `right ${format}`, [figures("D:D")]: `right ${signed}` }),
      // Ranks.
      [figures("E:F")]: "right 0",
      [figures("G:H")]: `right ${signed}`,
      [figures("I:I")]: "center",
    };
  };
  expect(looksOf(stage.grid, "Head to head")).toEqual({
    cells: {
      A1: "bold 14pt",
      // Key messages.
      "A2:J6": "#1f1f1f on #eef4fb",
      A8: "#595959",
      "A9:H9": "#595959 wrapped",
      "A10:H10": `bold on #fff4cc wrapped left top ${line}`,
      // What rounds to nothing has no sign; gaps of shares are in percentage points.
      // The technologies of the first section are the choice of all.
      ...section(12, "0.0%", "[>=0.05]+0.0;[<=-0.05]-0.0;0.0", "on #fff4cc left"),
      ...section(32, "[>=0.5]0;[<=-0.5]-0;0", "[>=0.5]+0;[<=-0.5]-0;0"),
      ...section(52, "[>=0.005]+0.00;[<=-0.005]-0.00;0.00", "[>=0.005]+0.00;[<=-0.005]-0.00;0.00"),
      A72: `bold ${foot}`,
      // Texts that are shown in lines below them are hidden.
      A73: `${foot} ;;;`,
      "A74:A76": foot,
      A77: `${foot} ;;;`,
      "A78:A84": foot,
      A85: `${foot} ;;;`,
      "A86:A93": foot,
      A94: `${foot} ;;;`,
      "A95:A98": foot,
      A99: `${foot} ;;;`,
      "A100:A106": foot,
    },
    widths: { A: 154, B: 50, C: 50, D: 50, E: 50, F: 50, G: 66, H: 50, I: 50 },
  });
  const { id } = stage.sheet("Head to head");
  expect(shownIn(stage.grid, "A9:H10", id)).toEqual([
    [
      "Area",
      "Second area",
      "Patents: change since",
      "Patents: year",
      "Patents: dataset",
      "Trade: change since",
      "Trade: year",
      "Trade: dataset",
    ],
    // Patents are complete to 2020, trade to 2023; a change is over ten years, and trade in HS 2017 begins in 2017.
    ["South Korea", "Japan", 2010, 2020, null, 2017, 2023, null],
  ]);
  // Of the key messages on the first indicator the last is the third row's, however many there are, and each other
  // indicator that has figures has one. What nobody has figures of says so.
  const summary = (indicator: string, technologies: string, [since, year, dataset]: string) =>
    `ATI.SUMMARY("${indicator}",$A$10:$B$10,${technologies},$${since!}$10:$${year!}$10,$${dataset!}$10)`;
  const message = (indicator: string, technologies: string, cells: string, at: number | string) =>
    `IFERROR(SUBSTITUTE(INDEX(${summary(indicator, technologies, cells)},${at},1),"No figure: No ","No "),"")`;
  const last = `MAX(3,ROWS(${summary("SHARE", "$A$29:$A$30", "CDE")}))`;
  const [first, second, third] = [1, 2, last].map((at) => message("SHARE", "$A$29:$A$30", "CDE", at));
  const advantage = message("RPA", "$A$49:$A$50", "CDE", 1);
  const balance = message("TRADEBALANCE", "$A$69:$A$70", "FGH", 1);
  expect(shownIn(stage.grid, "A2:A6", id).flat()).toEqual([
    `=IF(${first!}="","No open source has a figure of what is chosen.",${first!})`,
    `=${second!}`,
    `=${third!}`,
    `=${advantage}`,
    `=${balance}`,
  ]);
  expect(shownIn(stage.grid, "A28:E29", id)).toEqual([
    ["Technology", "=$A$10", "=$B$10", "Gap, pp", '="Rank of "&$A$10'],
    [
      "Micro- and Nanoelectronics",
      "=ATI.SHARE($A$10,$A29,$D$10,$E$10)",
      "=ATI.SHARE($B$10,$A29,$D$10,$E$10)",
      "=100*(B29-C29)",
      '=ATI.RANK("SHARE",$A$10,$A29,$D$10,$E$10)',
    ],
  ]);
  const { charts, rules, sheets } = stage.grid.parts();
  const bars = { type: "BarClustered", legend: "Bottom", blanks: "NotPlotted" };
  const series = [SERIES_COLORS[0], QUIET_SERIES_COLORS[0]].map((color) => ({ color, gapWidth: 60 }));
  // The first row is the topmost bar, and the labels of the figures are below it all the same.
  const categoryAxis = { labelEvery: 1, labels: "Low", reversed: true };
  expect(charts).toMatchObject(
    [
      ["Share of the world, %", "0%", "A14:J25"],
      ["Index, -100 to +100", "[>=0.5]+0;[<=-0.5]-0;0", "A34:J45"],
      ["Index, -1 to +1", "[>=0.05]+0.0;[<=-0.05]-0.0;0.0", "A54:J65"],
    ].map(([text, numberFormat, place]) => ({
      ...bars,
      series,
      categoryAxis,
      place: areaOf(place!),
      valueAxis: { title: { text }, numberFormat, labels: "High" },
    })),
  );
  expect(rules.map(({ formula, color }) => [formula, color])).toEqual(
    ["B29", "B49", "B69"].map((cell) => [`=ISNA(${cell})`, "#ffffff"]),
  );
  // Upright at 75 %, since the page is 640 points wide: (595 - 2 x 30) / (640 x 1.1). Such a page holds 907
  // points: two sections, and the next the third, which begins at row 52, with the foot.
  expect(sheets[id]).toMatchObject({
    gridlines: false,
    printScale: 75,
    titleRows: "$1:$1",
    pageBreaks: [51],
  });
  expect(sheets[id]).not.toHaveProperty("orientation");
  expect(looksOf(stage.grid, LISTS_SHEET).cells).toEqual({ "A1:K1": "#595959" });
});

it("is one step of undo; the first in a workbook is another, that its lists were hidden", async () => {
  const before = stage.grid.snapshot();
  await buildSheet(standard("trend"));
  expect(stage.grid.undoSteps).toBe(2);
  const built = stage.grid.snapshot();
  await buildSheet(standard("trend"));
  expect(stage.grid.undoSteps).toBe(3);
  stage.grid.undo();
  expect(stage.grid.snapshot()).toEqual(built);
  stage.grid.undo();
  stage.grid.undo();
  expect(stage.grid.snapshot()).toEqual(before);
});

describe("The hidden lists", () => {
  it("are used again as they are by the next sheet, which gets a name of its own", async () => {
    await buildSheet(standard("trend"));
    const journal: string[] = [];
    stage.open({ journal });
    expect(await buildSheet(standard("trend"))).toMatchObject({ sheet: "Trend (2)", listsMade: false });
    expect(journal.filter((line) => line.startsWith(`'${LISTS_SHEET}'`))).toEqual([]);
    expect((await madeSheets()).map(({ sheet }) => sheet)).toEqual(["Trend", "Trend (2)"]);
  });

  it("are written anew where an earlier edition made other ones", async () => {
    await buildSheet(standard("trend"));
    const { id } = stage.sheet(LISTS_SHEET);
    const fresh = stage.grid.snapshot().sheets[1]!.cells;
    const end = listsPlan().rows;
    stage.grid.write(id, areaOf(`A${end + 1}:A${end + 2}`), [["Atlantis"], ["Lemuria"]]);
    stage.put("A2", "Nowhere", id);
    expect(await buildSheet(standard("trend"))).toMatchObject({ listsMade: false });
    expect(stage.grid.snapshot().sheets[1]!.cells).toEqual(fresh);
    expect(stage.grid.parts().sheets[id]).toMatchObject({ visibility: "Hidden" });
  });

  it.each([
    ["anything", [["mine"]]],
    ["nothing", [[null]]],
    ["a list of areas", [["areas"], ["Korea"]]],
  ])("go to another sheet where the user's own has their name and holds %s", async (_what, mine) => {
    const { id } = stage.grid.addSheet(LISTS_SHEET);
    stage.grid.write(id, { row: 0, column: 0, rows: mine.length, columns: 1 }, mine);
    const before = stage.grid.snapshot().sheets.find(({ name }) => name === LISTS_SHEET);
    expect(await buildSheet(standard("trend"))).toMatchObject({ listsMade: true });
    expect(stage.grid.snapshot().sheets.find(({ name }) => name === LISTS_SHEET)).toEqual(before);
    expect(stage.grid.parts().choices.map(({ source }) => source)).toContainEqual(
      expect.stringMatching(/^='ATI lists 2'!/),
    );
    // Found again, whatever it is called by then.
    stage.grid.renameSheet(stage.sheet("ATI lists 2").id, "Hidden lists");
    expect(await buildSheet(standard("trend"))).toMatchObject({ listsMade: false });
    expect(stage.grid.parts().choices.at(-1)?.source).toMatch(/^='Hidden lists'!/);
  });

  it.each([undefined, "1.11"])(
    "of an earlier edition, without a mark, are taken for what they are",
    async (api) => {
      await buildSheet(standard("trend"));
      const { id } = stage.sheet(LISTS_SHEET);
      stage.grid.setParts({ ...stage.grid.parts(), sheets: { [id]: { visibility: "Hidden" } } });
      stage.open(api === undefined ? {} : { api });
      expect(await buildSheet(standard("trend"))).toMatchObject({ listsMade: false });
      expect(stage.grid.parts().sheets[id]?.properties).toEqual(
        api === undefined ? { "ATI.own": "lists" } : undefined,
      );
    },
  );
});

it("leaves a list of sheets that a newer add-in wrote alone, and says why it builds none", async () => {
  const kept = JSON.stringify({ version: 2, sheets: [{ id: "s1", name: "Sheet1", novelty: true }] });
  stage.grid.setParts({ ...stage.grid.parts(), settings: { [SETTING]: kept } });
  const before = stage.grid.snapshot();
  await expect(buildSheet(standard("trend"))).rejects.toThrow(/newer ATI for Excel.*Update the add-in/);
  expect(stage.grid.snapshot()).toEqual(before);
  expect(await madeSheets()).toMatchObject([{ state: "newer", sheet: "Sheet1" }]);
});

it("leaves nothing behind when it is stopped", async () => {
  stage.open({}, userWorkbook());
  const before = stage.grid.snapshot();
  const controller = new AbortController();
  const work = buildSheet(standard("head-to-head"), {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  await expect(work).rejects.toThrow(Cancelled);
  expect(stage.grid.snapshot()).toEqual(before);
});

const FEW = { ...standard("empty"), technologies: ["MNE"], areas: ["KR", "JP"], indicators: ["RPA"] };

describe.each([
  ["to an empty list", (): Promise<unknown> => Promise.resolve()],
  [
    "beside another sheet, with lists of an earlier edition",
    async () => {
      await buildSheet(FEW);
      stage.put("A300", "Atlantis", stage.sheet(LISTS_SHEET).id);
    },
  ],
])("when a request fails while a sheet is built %s", (_where, prepare) => {
  it.each(["before", "half", "after"] as const)("all is as before, with %s of it done", async (when) => {
    const failures = await failEverywhere(when, async () => {
      stage.open({}, userWorkbook());
      await prepare();
      return { grid: stage.grid, work: () => buildSheet(FEW) };
    });
    // Survey, lists, names, parts, id, settings, at least.
    expect(failures).toBeGreaterThanOrEqual(6);
  });
});
