import { areaOf } from "../../../src/playground/stand-in/area";
import { createOffice } from "../../../src/playground/stand-in/office/office";
import type { Block } from "../../../src/plans/blocks/block";
import { blockPlan, chartPlan } from "../../../src/plans/blocks/block-plan";
import { FIGURES_SHEET } from "../../../src/excel/write/sheets/figures-sheet";
import { insertPlan } from "../../../src/excel/write/insert-plan";
import { Cancelled } from "../../../src/excel/host/cancelled";
import { type Insertion, type Target } from "../../../src/excel/write/insertion";
import { UNGROUPED } from "../stage/open-excel";
import { SAMPLE, TABLE_ONLY } from "./sample-block";
import { userWorkbook } from "../stage/user-workbook";
import { failEverywhere } from "../stage/fail-everywhere";
import { setStage } from "../stage/stage";
import { shownIn } from "../stage/cells";
import { looksOf } from "../stage/looks";

const stage = setStage(({ select }) => select("B2"));

const HEAT: Block = { ...TABLE_ONLY, form: "spill", heatMap: { reach: 100 } };
const NOTED: Insertion = {
  plan: { ...blockPlan(TABLE_ONLY), notes: [{ row: 3, column: 1, text: "I-01: two readings" }] },
};
const CHOOSING: Insertion = {
  plan: {
    ...blockPlan(TABLE_ONLY),
    choices: [
      {
        row: 0,
        column: 2,
        sheet: "Sheet1",
        list: { row: 1, column: 0, rows: 59, columns: 1 },
        refusal: "Area: choose one of the list.",
      },
    ],
    greyed: [{ row: 3, column: 1, rows: 3, columns: 2 }],
    sheet: { headRows: 3, landscape: true, footer: "Research & development", hidden: true },
  },
};
const INSERTIONS: Readonly<Record<string, Insertion>> = {
  "a table and a chart": { plan: blockPlan(SAMPLE) },
  "a chart alone": { plan: chartPlan(SAMPLE), figures: blockPlan(TABLE_ONLY) },
  "a spill with a heat map": { plan: blockPlan(HEAT) },
  "a table with notes": NOTED,
  "a table with lists to choose from and grey errors": CHOOSING,
};

const INSERTED_LOOKS = {
  B2: "bold 14pt",
  B3: "#595959",
  B4: "bold wrapped",
  "C4:D4": "bold wrapped right",
  // Years have no thousands, and stand at the left as the labels that they are.
  "B5:B7": "left 0",
  "C5:D7": "0.0%",
};
const FOOT_LOOKS = "#595959";
const WIDTHS = { B: 60, C: 64, D: 64 };

describe("what is inserted looks so:", () => {
  it("a table, and a chart beside it that says what its axes are", async () => {
    expect(await insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection" })).toMatchObject({
      state: "inserted",
      address: "Sheet1!B2:N25",
    });
    expect(shownIn(stage.grid, "B2:D7")).toEqual([
      ["Patent share, Big Data", null, null],
      ["0 to 1; dataset uspto-patents, grade broader", null, null],
      ["Year", "South Korea", "Japan"],
      [2016, '=ATI.SHARE(C$4,"Big Data",$B5)', '=ATI.SHARE(D$4,"Big Data",$B5)'],
      [2017, '=ATI.SHARE(C$4,"Big Data",$B6)', '=ATI.SHARE(D$4,"Big Data",$B6)'],
      [2018, '=ATI.SHARE(C$4,"Big Data",$B7)', '=ATI.SHARE(D$4,"Big Data",$B7)'],
    ]);
    expect(shownIn(stage.grid, "B24:B25")).toEqual([
      ["Source: NCSES; dataset uspto-patents"],
      ['="Edition "&ATI.VERSION()'],
    ]);
    expect(looksOf(stage.grid, "Sheet1")).toEqual({
      cells: { ...INSERTED_LOOKS, "B24:B25": FOOT_LOOKS },
      widths: WIDTHS,
    });
    const { tables, charts } = stage.grid.parts();
    expect(tables).toMatchObject([
      {
        name: "ATI_Share_Big_Data",
        area: areaOf("B4:D7"),
        style: "TableStyleMedium2",
        filterButtons: false,
      },
    ]);
    expect(charts).toMatchObject([
      {
        name: "ATI_Share_Big_Data_chart",
        type: "LineMarkers",
        blanks: "NotPlotted",
        series: [{ color: "#0072b2" }, { color: "#d55e00" }],
        categoryAxis: { title: { text: "Year" }, labels: "Low" },
      },
    ]);
    expect(stage.grid.selection()).toEqual({ sheet: { id: "s1", name: "Sheet1" }, area: areaOf("B2") });
  });

  it("a chart alone, with its source below it, and its figures without a fill of their own", async () => {
    await insertPlan(INSERTIONS["a chart alone"]!, { target: "selection" });
    expect(looksOf(stage.grid, "Sheet1")).toEqual({ cells: { "B20:B21": FOOT_LOOKS }, widths: {} });
    expect(looksOf(stage.grid, FIGURES_SHEET)).toEqual({
      cells: {
        A1: "bold 14pt",
        A2: "#595959",
        A3: "bold wrapped",
        "B3:C3": "bold wrapped right",
        "A4:A6": "left 0",
        "B4:C6": "0.0%",
        "A8:A9": FOOT_LOOKS,
      },
      widths: { A: 60, B: 64, C: 64 },
    });
    expect(stage.grid.parts().sheets[stage.sheet(FIGURES_SHEET).id]).toMatchObject({
      gridlines: false,
      frozenRows: 3,
      // Each page repeats the title; the table is on the first.
      titleRows: "$1:$1",
    });
    expect(stage.grid.selection()).toMatchObject({ sheet: { id: "s1" }, area: areaOf("B2") });
  });

  it("a spill, whose header is filled and underlined since no table's style does it, and a heat map", async () => {
    await insertPlan(INSERTIONS["a spill with a heat map"]!, { target: "selection" });
    expect(stage.at("B4").formula).toBe('=ATI.SERIES("SHARE",{"KR","JP"},"Big Data","2016:2018")');
    expect(looksOf(stage.grid, "Sheet1")).toEqual({
      cells: {
        ...INSERTED_LOOKS,
        B4: "bold on #dce9e6 wrapped over #7f9f98",
        "C4:D4": "bold on #dce9e6 wrapped right over #7f9f98",
        "B9:B10": FOOT_LOOKS,
      },
      widths: WIDTHS,
    });
    expect(stage.grid.parts().heatMaps).toMatchObject([
      {
        area: areaOf("C5:D7"),
        points: [
          { color: "#e8a06b", type: "Number", formula: "-100" },
          { color: "#ffffff", type: "Number", formula: "0" },
          { color: "#6ba3d6", type: "Number", formula: "100" },
        ],
      },
    ]);
  });

  it.each(["a table with notes", "a table with lists to choose from and grey errors"])("%s", async (name) => {
    await insertPlan(INSERTIONS[name]!, { target: "selection" });
    expect(looksOf(stage.grid, "Sheet1")).toEqual({
      cells: { ...INSERTED_LOOKS, "B9:B10": FOOT_LOOKS },
      widths: WIDTHS,
    });
  });
});

it("notes stand on the cells at which the plan lands", async () => {
  await insertPlan(NOTED, { target: "selection" });
  // Three rows down and one column to the right of B2.
  expect(stage.grid.parts().notes).toEqual([
    { sheetId: "s1", row: 4, column: 2, text: "I-01: two readings" },
  ]);
});

it("binds the chart's title to the title's cell, and its series to header and rows", async () => {
  await insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection" });
  const [chart] = stage.grid.parts().charts;
  const at = (a1: string) => ({ cell: { sheetId: "s1", area: areaOf(a1) } });
  expect(chart).toMatchObject({
    type: "LineMarkers",
    title: at("B2"),
    place: areaOf("F5:N22"),
    legend: "Bottom",
    series: [
      { name: at("C4"), values: at("C5:C7").cell, categories: at("B5:B7").cell },
      { name: at("D4"), values: at("D5:D7").cell, categories: at("B5:B7").cell },
    ],
    valueAxis: { title: { text: "Share of the world's patents" }, numberFormat: "0.0%" },
  });
});

it("gives a scatter chart its first column for x and the others for y", async () => {
  const scatter: Block = { ...SAMPLE, chart: { ...SAMPLE.chart!, kind: "scatter" } };
  await insertPlan({ plan: blockPlan(scatter) }, { target: "selection" });
  const [chart] = stage.grid.parts().charts;
  expect(chart?.series).toMatchObject([
    { values: { area: areaOf("C5:C7") }, categories: { area: areaOf("B5:B7") } },
    { values: { area: areaOf("D5:D7") }, categories: { area: areaOf("B5:B7") } },
  ]);
});

it("puts a chart's figures on a sheet of their own when it stands alone, one below the other", async () => {
  const insertion = INSERTIONS["a chart alone"]!;
  const first = await insertPlan(insertion, { target: "selection" });
  expect(first).toMatchObject({
    state: "inserted",
    address: "Sheet1!B2:J21",
    figures: `${FIGURES_SHEET}!A1:C9`,
  });
  const own = stage.sheet(FIGURES_SHEET);
  const [chart] = stage.grid.parts().charts;
  expect(chart?.title).toEqual({ cell: { sheetId: own.id, area: areaOf("A1") } });
  expect(chart?.series[1]?.values).toEqual({ sheetId: own.id, area: areaOf("C4:C6") });
  // Title, subtitle, header, three rows, an empty row, source and edition: nine rows, then one left empty.
  stage.select("B30");
  expect(await insertPlan(insertion, { target: "selection" })).toMatchObject({
    figures: `${FIGURES_SHEET}!A11:C19`,
  });
});

describe("where it goes", () => {
  it.each([
    ["a value", () => stage.put("D5", 1)],
    ["a formula", () => stage.put("D5", { formula: '=""' })],
  ])("is nowhere that %s is, but below it with a row between, and says so", async (_what, fill) => {
    fill();
    const taken = stage.at("D5");
    expect(await insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection" })).toMatchObject({
      state: "inserted",
      address: "Sheet1!B7:N30",
      instead: "B2:N25 is not free",
    });
    expect(stage.at("D5")).toEqual(taken);
    expect(stage.grid.selection()).toMatchObject({ area: areaOf("B7") });
  });

  it("is below a chart too, which covers no cells", async () => {
    await insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection" });
    stage.select("F6");
    const { charts } = stage.grid.parts();
    // The chart ends in row 22: F4 is the first row under its header, and it takes 18 rows from F5 on.
    expect(await insertPlan({ plan: blockPlan(TABLE_ONLY) }, { target: "selection" })).toMatchObject({
      address: "Sheet1!F24:H32",
      instead: "F6:H14 is not free",
    });
    expect(stage.at("F24").value).toBe(SAMPLE.title);
    expect(stage.grid.parts().charts).toEqual(charts);
  });

  it("is below a chart, whichever rows are hidden or higher", async () => {
    await insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection" });
    // From row 21, after an empty one under E20, to the chart's end in row 40 it is 5 times 15, then 60 and 12 times 15
    // points, as much as 21 usual rows: the row after them is left empty.
    const [chart] = stage.grid.parts().charts;
    stage.grid.setParts({ ...stage.grid.parts(), charts: [{ ...chart!, place: areaOf("F30:N40") }] });
    stage.grid.setRowHeights("s1", areaOf("A26:A28"), [0, 0, 60]);
    stage.select("E20");
    await insertPlan({ plan: blockPlan(TABLE_ONLY) }, { target: "anywhere" });
    expect(stage.at("E43").value).toBe(SAMPLE.title);
  });

  it("is below a chart that ends far below rows that are hidden, however many", async () => {
    await insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection" });
    const [chart] = stage.grid.parts().charts;
    stage.grid.setParts({ ...stage.grid.parts(), charts: [{ ...chart!, place: areaOf("F30:N120") }] });
    // 75 rows from row 26, below the cells, to row 100: so many points are missed that as many rows further are hidden too.
    stage.grid.setRowHeights("s1", areaOf("A26:A100"), new Array<number>(75).fill(0));
    stage.select("E20");
    await insertPlan({ plan: blockPlan(TABLE_ONLY) }, { target: "anywhere" });
    const used = stage.grid
      .read("s1", areaOf("E26:E200"))
      .findIndex(([cell]) => cell?.value === SAMPLE.title);
    // Below row 120, with a row or two between.
    expect(26 + used).toBeGreaterThan(121);
    expect(26 + used).toBeLessThan(125);
  });

  it("is a sheet of its own, named for it and set up for print", async () => {
    const done = await insertPlan({ plan: blockPlan(SAMPLE) }, { target: "new-sheet" });
    expect(done).toMatchObject({ state: "inserted", address: "Share Big Data!A1:M24" });
    const sheet = stage.sheet("Share Big Data");
    expect(stage.grid.activeSheet()).toEqual(sheet);
    expect(stage.grid.parts().sheets[sheet.id]).toMatchObject({
      frozenRows: 3,
      // Across, for its columns are 60, 64 and 64 points wide and ten more 48: (792 - 2 x 30) / (668 x 1.1).
      orientation: "Landscape",
      printScale: 99,
      titleRows: "$1:$1",
    });
    await insertPlan({ plan: blockPlan(SAMPLE) }, { target: "new-sheet" });
    expect(stage.grid.sheets().map(({ name }) => name)).toContain("Share Big Data (2)");
  });
});

describe("lists to choose from and grey errors", () => {
  it("stand on the cells at which the plan lands", async () => {
    await insertPlan(CHOOSING, { target: "selection" });
    // From B2: the choice two columns to the right, the figures three rows down and one to the right.
    expect(stage.grid.parts().choices).toEqual([
      {
        sheetId: "s1",
        area: areaOf("D2"),
        source: "='Sheet1'!$A$2:$A$60",
        refusal: "Area: choose one of the list.",
      },
    ]);
    expect(stage.grid.parts().rules).toMatchObject([
      { sheetId: "s1", area: areaOf("C5:D7"), formula: "=ISNA(C5)", color: "#ffffff" },
    ]);
    expect(stage.grid.parts().sheets).toEqual({});
  });

  it("take the place of a list of the user's", async () => {
    stage.open({}, userWorkbook());
    await insertPlan(CHOOSING, { target: "selection" });
    expect(stage.grid.parts().choices).toMatchObject([
      { area: areaOf("D12"), source: "='Sheet1'!$A$2:$A$60" },
    ]);
  });

  it("come with a footer, and hidden, on a sheet of their own", async () => {
    await insertPlan(CHOOSING, { target: "new-sheet" });
    const { id } = stage.sheet("Share Big Data");
    expect(stage.grid.parts().sheets[id]).toMatchObject({
      footer: "&LResearch && development&R&D, page &P of &N",
      visibility: "Hidden",
    });
    expect(stage.grid.activeSheet().id).toBe("s1");
  });
});

it("leaves a note of the user's where the plan has one, too", async () => {
  const mine = { sheetId: "s1", row: 4, column: 2, text: "mine" };
  stage.grid.setParts({ ...stage.grid.parts(), notes: [mine] });
  await insertPlan(NOTED, { target: "selection" });
  expect(stage.grid.parts().notes).toEqual([mine]);
});

it("keeps formulas apart from a format for text that was there before", async () => {
  stage.grid.setNumberFormats(
    "s1",
    areaOf("B2:N25"),
    new Array(23).fill(new Array(13).fill("@")) as string[][],
  );
  await insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection" });
  expect(stage.at("C5").formula).toBe('=ATI.SHARE(C$4,"Big Data",$B5)');
});

it("says in order how far it is, up to all of it", async () => {
  const seen: number[] = [];
  const rows = Array.from({ length: 9000 }, (_, at) => ({ label: at, figures: [1, 2] }));
  const long = blockPlan({ ...TABLE_ONLY, form: "values", rows });
  await insertPlan({ plan: long }, { target: "selection", onProgress: (done) => seen.push(done) });
  // 27,000 cells and a few are seven requests of 4,000 at most; tables, charts and the rest are one more.
  expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((done) => done / 8));
});

it.each([1, 2, 3])("leaves nothing behind when it is stopped after %i requests", async (count) => {
  stage.open({}, userWorkbook());
  const before = stage.grid.snapshot();
  const controller = new AbortController();
  let seen = 0;
  const rows = Array.from({ length: 9000 }, (_, at) => ({ label: at, figures: [1, 2] }));
  const work = insertPlan(
    { plan: blockPlan({ ...TABLE_ONLY, form: "values", rows }) },
    {
      target: "selection",
      signal: controller.signal,
      onProgress: () => {
        seen += 1;
        if (seen === count) controller.abort();
      },
    },
  );
  await expect(work).rejects.toThrow(Cancelled);
  expect(seen).toBe(count);
  expect(stage.grid.snapshot()).toEqual(before);
});

describe.each(Object.keys(INSERTIONS))("when a request fails during %s", (name) => {
  describe.each<Target>(["selection", "anywhere", "new-sheet"])("to %s", (target) => {
    it.each(["before", "half", "after"] as const)(
      "all is as before, whichever it is and with %s of it done",
      async (when) => {
        const failures = await failEverywhere(when, () => ({
          grid: userWorkbook(),
          work: () => insertPlan(INSERTIONS[name]!, { target }),
        }));
        // At least: look, write the cells, ask for names, write the rest.
        expect(failures).toBeGreaterThanOrEqual(4);
      },
    );
  });
});

it("tries once more to put all back", async () => {
  stage.open(
    { ...UNGROUPED, failSync: (count) => (count === 6 || count === 7 ? "after" : undefined) },
    userWorkbook(),
  );
  const before = stage.grid.snapshot();

  await expect(insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection" })).rejects.toThrow();
  expect(stage.grid.snapshot()).toEqual(before);
});

it("says where to look when not even that is possible", async () => {
  stage.open({ ...UNGROUPED, failSync: (count) => (count >= 6 ? "before" : undefined) });
  await expect(insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection" })).rejects.toThrow(
    "look at Sheet1!B2:N25",
  );
});

describe("an old Excel", () => {
  it("without grouped undo and notes inserts all the same, without the notes", async () => {
    stage.open({ api: "1.12" });
    expect(await insertPlan(NOTED, { target: "selection" })).toMatchObject({ state: "inserted" });
    expect(stage.grid.parts().notes).toEqual([]);
  });

  it("that promises grouped undo and refuses it gets a plain run", async () => {
    stage.open({ api: "1.19" });
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => true } } } });
    expect(await insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection" })).toMatchObject({
      state: "inserted",
    });
  });
});

it("knows the playground as an Excel that can do all of it", () => {
  expect(createOffice(undefined).context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(true);
});
