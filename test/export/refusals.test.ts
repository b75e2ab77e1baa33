import { writeWorkbook } from "../../src/export/write-workbook";
import type { Plan, PlannedCell, PlannedChart, PlannedFormula } from "../../src/plans/plan";
import { NOTHING, OPTIONS, SHEETS } from "./sample-sheets";

const PLACE = { row: 0, column: 0, rows: 2, columns: 2 };

const writing = (plan: Partial<Plan>, name = "Sheet"): Promise<Uint8Array> =>
  writeWorkbook([{ name, plan: { ...NOTHING, ...plan } }], OPTIONS);

const writingCell = (cell: PlannedCell): Promise<Uint8Array> =>
  writing({ cells: [{ row: 3, column: 1, cells: [["fine", cell]] }] });

it.each<readonly [PlannedCell, string]>([
  [NaN, "'Sheet'!C4 cannot be written: NaN is no number for a cell."],
  [-Infinity, "'Sheet'!C4 cannot be written: -Infinity is no number for a cell."],
  [{ formula: "=1/3", value: Infinity }, "'Sheet'!C4 cannot be written: Infinity is no number for a cell."],
  [
    { formula: '=ATI.SERIES("SHARE","KR")' },
    `'Sheet'!C4 cannot be written: the formula =ATI.SERIES("SHARE","KR") has no value to be seen without the add-in.`,
  ],
  [
    { formula: "=A1", value: { error: "#BUSY!" } } as unknown as PlannedFormula,
    "'Sheet'!C4 cannot be written: #BUSY! is no error that a file can hold.",
  ],
  [{ formula: "=A1#", value: 1 }, "'Sheet'!C4 cannot be written: the formula has the sign #"],
  [
    "x".repeat(32768),
    `'Sheet'!C4 cannot be written: the text "xxxxxxxxxxxxxxxxxxxx…" is longer than 32767 letters.`,
  ],
])("refuses a cell with %p", async (cell, sentence) => {
  await expect(writingCell(cell)).rejects.toThrow(sentence);
});

it.each(["", "a".repeat(32), "1/2", "[x]", "'quoted", "History"])(
  "refuses a sheet named %p",
  async (name) => {
    await expect(writing({}, name)).rejects.toThrow(`No sheet may be named "${name}".`);
  },
);

it("refuses two sheets of one name, a file that shows none, and one without any", async () => {
  const twice = ["Big Data", "big data"].map((name) => ({ name, plan: NOTHING }));
  await expect(writeWorkbook(twice, OPTIONS)).rejects.toThrow('Two sheets are named "big data".');
  const hidden = writing({ sheet: { headRows: 0, landscape: false, hidden: true } });
  await expect(hidden).rejects.toThrow("A file needs a sheet that can be seen.");
  await expect(writeWorkbook([], OPTIONS)).rejects.toThrow("A file needs a sheet that can be seen.");
});

it.each<readonly [readonly (readonly PlannedCell[])[], string]>([
  [
    [
      ["Area", "area"],
      [1, 2],
    ],
    `Two columns of a table are named "area": 'Sheet'!B1.`,
  ],
  [
    [
      ["Area", ""],
      [1, 2],
    ],
    "The table's header in 'Sheet'!B1 is no text.",
  ],
  [
    [
      ["Area", null],
      [1, 2],
    ],
    "The table's header in 'Sheet'!B1 is no text.",
  ],
  [
    [
      ["Area", { formula: "=A9", value: "x" }],
      [1, 2],
    ],
    "The table's header in 'Sheet'!B1 is no text.",
  ],
])("refuses a table whose cells are %j", async (cells, sentence) => {
  const tabled = writing({ cells: [{ row: 0, column: 0, cells }], tables: [{ place: PLACE }] });
  await expect(tabled).rejects.toThrow(sentence);
});

it("refuses a table without rows", async () => {
  const bare = writing({
    cells: [{ row: 0, column: 0, cells: [["Area", "Share"]] }],
    tables: [{ place: { ...PLACE, rows: 1 } }],
  });
  await expect(bare).rejects.toThrow("The table at 'Sheet'!A1:B1 has no rows.");
});

it.each<readonly [Partial<PlannedChart>, string]>([
  [{ from: "figures" }, "has its figures elsewhere; a file needs them on its sheet."],
  [{ data: { ...PLACE, rows: 1 } }, "has no figures."],
  [{ colors: [] }, "has fewer colours than series."],
])("refuses a chart with %j", async (part, sentence) => {
  const [chart] = SHEETS[1]!.plan.charts;
  const charted = writing({ charts: [{ ...chart!, ...part }] });
  await expect(charted).rejects.toThrow(`The chart at 'Sheet'!E3:M20 ${sentence}`);
});

it("refuses a choice from a sheet that the file has not, and one that says too much", async () => {
  const choice = { row: 0, column: 1, sheet: "Lists", list: PLACE, refusal: "No." };
  await expect(writing({ choices: [choice] })).rejects.toThrow(
    `'Sheet'!B1 chooses from "Lists", which is no sheet of the file.`,
  );
  const wordy = { ...choice, sheet: "sheet", refusal: "No. ".repeat(64) };
  await expect(writing({ choices: [wordy] })).rejects.toThrow(
    "What 'Sheet'!B1 says to a wrong choice is longer than 255 letters.",
  );
});

it.each<readonly [readonly string[], string]>([
  [[], "'Sheet'!B1 chooses from nothing."],
  [["Yes", "No, never"], `'Sheet'!B1 cannot have "No, never" in its list.`],
  [['"Yes"'], `'Sheet'!B1 cannot have ""Yes"" in its list.`],
  [["Yes", " "], `'Sheet'!B1 cannot have " " in its list.`],
  [["y".repeat(127), "n".repeat(128)], "The list of 'Sheet'!B1 is longer than 255 letters."],
])("refuses a choice from the words %j", async (words, sentence) => {
  const choices = [{ row: 0, column: 1, words, refusal: "No." }];
  await expect(writing({ choices })).rejects.toThrow(sentence);
});

it("refuses a colour that is none", async () => {
  const styles = [{ place: PLACE, style: { fill: "red" } }];
  await expect(writing({ styles })).rejects.toThrow('"red" is no colour such as #0072b2.');
});
