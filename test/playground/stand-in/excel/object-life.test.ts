import { areaOf } from "../../../../src/playground/stand-in/area";
import { setStage, type Stage } from "./stage";

let stage: Stage;
beforeEach(() => {
  stage = setStage();
  stage.fill([
    ["Year", "KR"],
    ["2010", 0.1],
  ]);
});

const INVALID = { code: "InvalidObjectPath" };

it("lets a range be used over several syncs of its run, and not after it", async () => {
  const kept = await stage.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    range.values = [["Jahr"]];
    await context.sync();
    return range;
  });
  expect(stage.valuesAt("A1")).toEqual([["Jahr"]]);
  // What is known of it stays.
  expect(kept.values).toEqual([["Jahr"]]);
  expect(() => (kept.values = [["x"]])).toThrow(expect.objectContaining(INVALID) as Error);
  expect(() => kept.load("values")).toThrow(expect.objectContaining(INVALID) as Error);
  expect(() => kept.getCell(0, 0)).toThrow(expect.objectContaining(INVALID) as Error);
});

it("refuses a part of a range, too, once its run is over", async () => {
  const fill = await stage.excel.run((context) =>
    Promise.resolve(context.workbook.worksheets.getItem("Sheet1").getRange("A1").format.fill),
  );
  expect(() => (fill.color = "#ff0000")).toThrow(expect.objectContaining(INVALID) as Error);
});

it("lets a sheet be used after its run, for it is found by its id", async () => {
  const sheet = await stage.excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem("Sheet1");
    await context.sync();
    return found;
  });
  const range = sheet.getRange("A1");
  range.values = [["Jahr"]];
  await sheet.context.sync();
  expect(stage.valuesAt("A1")).toEqual([["Jahr"]]);
  // Outside a run nobody keeps it.
  expect(() => (range.values = [["x"]])).toThrow(expect.objectContaining(INVALID) as Error);
});

it("lets a series that was added be used until the sync, since series have no ids", async () => {
  const work = stage.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B2"), "Columns");
    const series = chart.series.add("US");
    const { line } = series.format;
    series.setValues(sheet.getRange("B2"));
    await context.sync();
    expect(() => (line.color = "#ff0000")).toThrow(expect.objectContaining(INVALID) as Error);
    series.name = "EU";
    await context.sync();
  });
  await expect(work).rejects.toMatchObject(INVALID);
  expect(stage.grid.parts().charts[0]!.series.at(-1)!.name).toEqual({ text: "US" });
});

it("refuses a range of another run as an argument", async () => {
  const code = "InvalidRequestContext";
  await stage.excel.run(async (outer) => {
    const other = outer.workbook.worksheets.getItem("Sheet1").getRange("B2");
    await stage.batch((sheet) => {
      const refused = expect.objectContaining({ code }) as Error;
      expect(() => sheet.charts.add("Line", other)).toThrow(refused);
      expect(() => sheet.getRange("A1").getIntersectionOrNullObject(other)).toThrow(refused);
    });
  });
});

it("takes what is no number as nothing, for it comes as JSON", async () => {
  await stage.batch((sheet) => (sheet.getRange("A2:B2").values = [[NaN, Infinity]]));
  expect(stage.grid.read("s1", areaOf("A2:B2"))[0]!.map(({ value }) => value)).toEqual(["2010", 0.1]);
});

it("refuses a batch that gives no promise, which would be over before its sync", async () => {
  const batch = (() => undefined) as unknown as () => Promise<void>;
  await expect(stage.excel.run(batch)).rejects.toMatchObject({ code: "RunMustReturnPromise" });
});

it("refuses an address where a chart wants a range", async () => {
  await stage.batch((sheet) => {
    const add = () => sheet.charts.add("Line", "A1:B2" as unknown as Excel.Range);
    expect(add).toThrow(expect.objectContaining({ code: "InvalidArgument" }) as Error);
  });
});

it("loads what is under the items of a collection", async () => {
  const titles = await stage.ask(
    (sheet, { workbook }) => {
      sheet.charts.add("Line", sheet.getRange("A1:B2"), "Columns").title.text = "Shares";
      return [
        sheet.charts.load("items/title/text"),
        workbook.worksheets.load("charts/items/title/text"),
      ] as const;
    },
    ([charts, sheets]) => [charts.items[0]!.title.text, sheets.items[0]!.charts.items[0]!.title.text],
  );
  expect(titles).toEqual(["Shares", "Shares"]);
});
