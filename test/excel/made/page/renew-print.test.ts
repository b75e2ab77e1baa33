import type { PlannedSheet } from "../../../../src/plans/planned-sheet";
import { allOrNothing } from "../../../../src/excel/host/all-or-nothing";
import { renewPrint } from "../../../../src/excel/made/page/renew-print";
import { setUpPrint } from "../../../../src/excel/write/parts/set-up-sheet";
import { setStage } from "../../stage/stage";

jest.mock("../../../../src/excel/host/pause", () => ({ pause: () => Promise.resolve() }));

const PRINT = { scale: 78, breaks: [40], repeated: { row: 0, rows: 1 }, columns: 9, across: false } as const;
const BEFORE: PlannedSheet = {
  headRows: 1,
  landscape: false,
  print: PRINT,
  footer: "ATI for Excel, edition 2026-01-01 1a2b",
};
const NOW: PlannedSheet = {
  headRows: 1,
  landscape: true,
  print: { ...PRINT, scale: 90, breaks: [35, 70], repeated: { row: 8, rows: 1 } },
  footer: "ATI for Excel, edition 2026-11-22 3c4d",
};

const stage = setStage();

const part = () => stage.grid.parts().sheets.s1;

/** Renews how Sheet1 prints; then more may happen in the same work. */
const renew = (then: () => void = () => undefined): Promise<readonly string[]> =>
  allOrNothing(async (context, keep) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const left = await renewPrint(context, sheet, { before: BEFORE, now: NOW }, keep);
    then();
    return left;
  });

/** As the user sets it up. */
const set = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run((context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    return context.sync();
  });

it("sets up anew what the add-in had set up", async () => {
  await set((sheet) => setUpPrint(sheet, NOW));
  const wanted = part();
  await set((sheet) => setUpPrint(sheet, BEFORE));
  expect(part()).not.toEqual(wanted);
  expect(await renew()).toEqual([]);
  expect(part()).toEqual(wanted);
});

it.each([
  ["has a footer of their own", "Ours, not for publication"],
  ["took the footer away", ""],
])("leaves all as it is where the user %s", async (_what, footer) => {
  await set((sheet) => {
    setUpPrint(sheet, BEFORE);
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = footer;
    sheet.pageLayout.zoom = { scale: 55 };
  });
  const before = stage.grid.snapshot();
  expect(await renew()).toEqual([]);
  expect(stage.grid.snapshot()).toEqual(before);
});

it("is taken back with all else when what comes after fails, a footer on the right of the user's too", async () => {
  await set((sheet) => {
    setUpPrint(sheet, BEFORE);
    sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = "mine";
  });
  const before = stage.grid.snapshot();
  const failing = renew(() => {
    expect(stage.grid.snapshot()).not.toEqual(before);
    throw new Error("It failed.");
  });
  await expect(failing).rejects.toThrow("It failed.");
  expect(stage.grid.snapshot()).toEqual(before);
});

it("is done again from its beginning when a cell was edited meanwhile", async () => {
  await set((sheet) => setUpPrint(sheet, NOW));
  const wanted = part();
  await set((sheet) => setUpPrint(sheet, BEFORE));
  // The first request reads the footer, the second sets all up.
  stage.open({ failSync: (count) => (count === 2 ? "edited" : undefined) });
  expect(await renew()).toEqual([]);
  expect(part()).toEqual(wanted);
});

it("is left as it was without a printer, and said", async () => {
  await set((sheet) => setUpPrint(sheet, BEFORE));
  const before = stage.grid.snapshot();
  stage.open({ hasPrinter: false });
  expect(await renew()).toEqual([
    "How the sheet prints could not be renewed: Excel may need a printer for that.",
  ]);
  expect(stage.grid.snapshot()).toEqual(before);
});
