import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { API_VERSIONS } from "../../../../src/playground/stand-in/excel/api-versions";
import { setStage } from "./stage";

/** The ExcelApi of each member of each class of Excel, as its types say. */
function documented(): ReadonlyMap<string, string> {
  const file = join(process.cwd(), "node_modules/@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const excel = source.statements.find(
    (statement): statement is ts.ModuleDeclaration =>
      ts.isModuleDeclaration(statement) && statement.name.text === "Excel",
  );
  const versions = new Map<string, string>();
  for (const owner of (excel!.body as ts.ModuleBlock).statements.filter(ts.isClassDeclaration)) {
    for (const member of owner.members) {
      const words = ts.getJSDocCommentsAndTags(member).map((node) => node.getText());
      const version = /Api set: ExcelApi (\d+\.\d+)/.exec(words.join())?.[1];
      const key = `${owner.name!.text}.${member.name?.getText() ?? ""}`;
      if (version !== undefined && !versions.has(key)) versions.set(key, version);
    }
  }
  return versions;
}

describe("The versions of members", () => {
  const versions = documented();

  it("are those that Excel's types give", () => {
    const given = Object.fromEntries(
      Object.keys(API_VERSIONS).map((member) => [member, versions.get(member)]),
    );
    expect(given).toEqual(API_VERSIONS);
  });

  it("are all there, but for what only a newer member leads to", async () => {
    const { batch } = setStage();
    const members: string[] = [];
    await batch((sheet, context) => {
      const range = sheet.getRange("A1:B2");
      const chart = sheet.charts.add("Line", range, "Columns");
      const { workbook } = context;
      const { title, axes, legend, series } = chart;
      const format = range.conditionalFormats.add("ColorScale");
      const objects: Record<string, object> = {
        Application: workbook.application,
        Workbook: workbook,
        WorksheetCollection: workbook.worksheets,
        Worksheet: sheet,
        Range: range,
        RangeFormat: range.format,
        RangeFont: range.format.font,
        RangeFill: range.format.fill,
        RangeBorderCollection: range.format.borders,
        RangeBorder: range.format.borders.getItem("EdgeBottom"),
        ConditionalFormatCollection: range.conditionalFormats,
        ConditionalFormat: format,
        ColorScaleConditionalFormat: format.colorScale,
        CustomConditionalFormat: range.conditionalFormats.add("Custom").custom,
        TableCollection: sheet.tables,
        Table: sheet.tables.add("D1:D2", true),
        ChartCollection: sheet.charts,
        Chart: chart,
        ChartTitle: title,
        ChartLegend: legend,
        ChartAxes: axes,
        ChartAxis: axes.valueAxis,
        ChartAxisTitle: axes.valueAxis.title,
        ChartSeriesCollection: series,
        ChartSeries: series.getItemAt(0),
        ChartSeriesFormat: series.getItemAt(0).format,
        ChartFill: series.getItemAt(0).format.fill,
        ChartLineFormat: series.getItemAt(0).format.line,
        ChartPoint: series.getItemAt(0).points.getItemAt(0),
        ChartDataLabel: series.getItemAt(0).points.getItemAt(0).dataLabel,
        SettingCollection: workbook.settings,
        Setting: workbook.settings.add("key", 1),
      };
      for (const [owner, object] of Object.entries(objects))
        members.push(...Reflect.ownKeys(object).map((member) => `${owner}.${String(member)}`));
    });
    const newer = members.filter((member) => Number(versions.get(member)?.split(".")[1] ?? 0) > 6);
    expect(newer.sort()).toEqual(Object.keys(API_VERSIONS).sort());
  });
});

describe("An older host", () => {
  it.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["1.17", "Worksheet.notes needs ExcelApi 1.18", (sheet) => sheet.notes.add("A1", "x")],
    ["1.17", "Workbook.notes needs ExcelApi 1.18", (_, { workbook }) => workbook.notes.load("items")],
    ["1.11", "Range.hasSpill needs ExcelApi 1.12", (sheet) => sheet.getRange("A1").load("hasSpill")],
    ["1.9", "Range.left needs ExcelApi 1.10", (sheet) => sheet.getRange("A1").load("left")],
    ["1.8", "Range.getTables needs ExcelApi 1.9", (sheet) => sheet.getRange("A1").getTables().load("items")],
    ["1.8", "Worksheet.pageLayout needs", (sheet) => (sheet.pageLayout.orientation = "Landscape")],
    ["1.7", "Worksheet.showGridlines needs", (sheet) => (sheet.showGridlines = false)],
    ["1.6", "Worksheet.freezePanes needs", (sheet) => sheet.freezePanes.freezeRows(1)],
  ])("of ExcelApi %s fails at sync: %s", async (api, words, use) => {
    const used = setStage({ api }).batch(use);
    await expect(used).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining(words) as string,
    });
    await expect(setStage().batch(use)).resolves.toBeUndefined();
  });

  it("does what came before, and nothing after", async () => {
    const { batch, valuesAt } = setStage({ api: "1.12" });
    const used = batch((sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.notes.add("A1", "x");
      sheet.getRange("A2").values = [[2]];
    });
    await expect(used).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(valuesAt("A1:A2")).toEqual([[1], [null]]);
  });
});
