import { areaOf } from "../../../../../src/playground/stand-in/area";
import type { ChartPart } from "../../../../../src/playground/stand-in/parts";
import { setStage, type Stage } from "../stage";

let stage: Stage;

beforeEach(() => {
  stage = setStage();
  stage.fill([
    ["Country", "Share", "Rank"],
    ["KR", 0.06, 4],
    ["JP", 0.09, 3],
  ]);
});

const cell = (address: string) => ({ sheetId: "s1", area: areaOf(address) });
const chart = (): ChartPart => stage.grid.parts().charts[0]!;
const add = (
  sheet: Excel.Worksheet,
  type: "ColumnClustered" | "LineMarkers" | "XYScatter" = "ColumnClustered",
) => sheet.charts.add(type, sheet.getRange("A1:C3"), "Columns");

describe("A chart", () => {
  it("is made as Excel makes it", async () => {
    await stage.batch((sheet) => add(sheet));
    expect(chart()).toMatchObject({
      sheetId: "s1",
      name: "Chart 1",
      type: "ColumnClustered",
      hasTitle: true,
      series: [
        { name: { cell: cell("B1") }, values: cell("B2:B3"), categories: cell("A2:A3") },
        { name: { cell: cell("C1") }, values: cell("C2:C3"), categories: cell("A2:A3") },
      ],
      legend: "Bottom",
      blanks: "NotPlotted",
    });
  });

  it("of formulas waits for their results", async () => {
    stage.grid.results.set("=NAME()", "Share");
    await stage.batch((sheet) => {
      sheet.getRange("B1").formulas = [["=NAME()"]];
      add(sheet);
    });
    expect(chart().series.map(({ values }) => values)).toEqual([cell("B2:B3"), cell("C2:C3")]);
  });

  it("must be told how its series lie, for platforms differ", async () => {
    const auto = stage.batch((sheet) => sheet.charts.add("Line", sheet.getRange("A1:C3"), "Auto"));
    await expect(auto).rejects.toThrow("charts.add with seriesBy Auto is not in the stand-in");
    const none = stage.batch((sheet) => sheet.charts.add("Line", sheet.getRange("A1:C3")));
    await expect(none).rejects.toThrow("charts.add with seriesBy left out is not in the stand-in");
  });

  it("stands on the cells that it is told to, and tells where in points", async () => {
    stage.grid.setColumnWidths("s1", areaOf("A1"), [100]);
    const told = await stage.ask(
      (sheet) => {
        const made = add(sheet);
        made.setPosition("B3", sheet.getRange("D10"));
        return made.load("left, top, width, height");
      },
      ({ left, top, width, height }) => [left, top, width, height],
    );
    expect(chart().place).toEqual(areaOf("B3:D10"));
    // Column A is 100 wide, the others 48; a row is 15 high.
    expect(told).toEqual([100, 30, 144, 120]);
  });

  it("takes its titles from texts and cells", async () => {
    const told = await stage.ask(
      (sheet) => {
        const { title, axes } = add(sheet);
        title.setFormula("='Sheet1'!$B$1");
        axes.valueAxis.title.text = "Per cent";
        axes.categoryAxis.title.setFormula("=Sheet1!A1");
        title.load("text, visible");
        axes.load("valueAxis/title/text, categoryAxis/title/text, categoryAxis/title/visible");
        return { title, axes };
      },
      ({ title, axes }) => [
        title.text,
        title.visible,
        axes.valueAxis.title.text,
        axes.categoryAxis.title.text,
        axes.categoryAxis.title.visible,
      ],
    );
    expect(told).toEqual(["Share", true, "Per cent", "Country", true]);
    expect(chart().title).toEqual({ cell: cell("B1") });
    await stage.batch((sheet) => {
      const { title, axes } = sheet.charts.getItem("Chart 1");
      title.text = "Title";
      title.visible = false;
      axes.valueAxis.title.visible = false;
    });
    expect(chart()).toMatchObject({ title: { text: "Title" }, hasTitle: false, valueAxis: {} });
    expect(chart().valueAxis.title).toBeUndefined();
  });

  it.each(["Sheet1!A1", "=A1", "=Sheet1!A1:B2"])("takes no title from %p", async (formula) => {
    const titled = stage.batch((sheet) => add(sheet).title.setFormula(formula));
    await expect(titled).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("keeps what its axes and its legend are told", async () => {
    await stage.batch((sheet) => {
      const { axes, legend } = add(sheet);
      axes.valueAxis.numberFormat = "0%";
      axes.categoryAxis.reversePlotOrder = true;
      axes.categoryAxis.tickLabelPosition = "Low";
      axes.categoryAxis.tickLabelSpacing = 1;
      legend.position = "Right";
    });
    expect(chart()).toMatchObject({
      valueAxis: { numberFormat: "0%" },
      categoryAxis: { reversed: true, labels: "Low", labelEvery: 1 },
      legend: "Right",
    });
    await stage.batch((sheet) => {
      const { legend } = sheet.charts.getItem("Chart 1");
      legend.visible = false;
      legend.position = "Top";
    });
    expect(chart().legend).toBeUndefined();
  });

  it("has a name that is its own on its sheet, and by which it is found", async () => {
    await stage.batch((sheet) => {
      add(sheet).name = "Shares";
      add(sheet);
    });
    const told = await stage.ask(
      (sheet) => ({
        all: sheet.charts.load("items/name, count"),
        none: sheet.charts.getItemOrNullObject("Chart 2"),
      }),
      ({ all, none }) => [all.items.map(({ name }) => name), all.count, none.isNullObject],
    );
    expect(told).toEqual([["Shares", "Chart 1"], 2, true]);
    const again = stage.batch((sheet) => (sheet.charts.getItem("Chart 1").name = "shares"));
    await expect(again).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("is deleted, and then is no more", async () => {
    await stage.batch((sheet) => add(sheet).delete());
    expect(stage.grid.parts().charts).toEqual([]);
    const gone = stage.batch((sheet) => sheet.charts.getItem("Chart 1").delete());
    await expect(gone).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("A series", () => {
  const colour = (series: Excel.ChartSeries, how: "fill" | "line" | "marker") => {
    if (how === "fill") series.format.fill.setSolidColor("#112233");
    else if (how === "line") series.format.line.color = "#112233";
    else series.markerBackgroundColor = series.markerForegroundColor = "#112233";
  };

  it.each([
    ["ColumnClustered", "fill", "#112233"],
    ["ColumnClustered", "line", undefined],
    ["ColumnClustered", "marker", undefined],
    ["LineMarkers", "fill", undefined],
    ["LineMarkers", "line", "#112233"],
    ["XYScatter", "marker", "#112233"],
  ] as const)("of a %s chart whose %s is coloured shows %p", async (type, how, shown) => {
    await stage.batch((sheet) => colour(add(sheet, type).series.getItemAt(0), how));
    expect(chart().series[0]!.color).toBe(shown);
  });

  it("takes values, categories, name, gap, marker and line as told", async () => {
    await stage.batch((sheet) => {
      const { series } = add(sheet);
      const first = series.getItemAt(0);
      first.setValues(sheet.getRange("C2:C3"));
      first.setXAxisValues(sheet.getRange("B2:B3"));
      first.name = "Mine";
      first.gapWidth = 60;
      first.markerStyle = "None";
      first.format.line.lineStyle = "Dash";
    });
    expect(chart().series[0]).toEqual({
      name: { text: "Mine" },
      values: cell("C2:C3"),
      categories: cell("B2:B3"),
      gapWidth: 60,
      marker: "None",
      lineStyle: "Dash",
    });
  });

  it("of its own type is a mark over columns, as large as told, in a colour and an outline", async () => {
    const told = await stage.ask(
      (sheet) => {
        const second = add(sheet).series.getItemAt(1);
        second.chartType = "LineMarkers";
        second.format.line.lineStyle = "None";
        second.markerStyle = "Dash";
        second.markerSize = 14;
        second.markerBackgroundColor = "#112233";
        second.markerForegroundColor = "#ffffff";
        return second.load("chartType, markerSize");
      },
      ({ chartType, markerSize }) => [chartType, markerSize],
    );
    expect(told).toEqual(["LineMarkers", 14]);
    expect(chart().type).toBe("ColumnClustered");
    expect(chart().series[0]).not.toHaveProperty("type");
    expect(chart().series[1]).toMatchObject({
      type: "LineMarkers",
      lineStyle: "None",
      marker: "Dash",
      size: 14,
      color: "#112233",
      outline: "#ffffff",
    });
  });

  it("is no line over bars that lie, nor a bar among columns", async () => {
    const other = (type: "BarClustered" | "ColumnClustered", own: "BarClustered" | "LineMarkers") =>
      stage.batch(
        (sheet) =>
          (sheet.charts.add(type, sheet.getRange("A1:C3"), "Columns").series.getItemAt(0).chartType = own),
      );
    await expect(other("BarClustered", "LineMarkers")).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(other("ColumnClustered", "BarClustered")).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("has a gap in bar charts only", async () => {
    const gap = stage.batch((sheet) => (add(sheet, "LineMarkers").series.getItemAt(0).gapWidth = 60));
    await expect(gap).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("is added and deleted, and the others stay what they are", async () => {
    const told = await stage.ask(
      (sheet) => {
        const { series } = add(sheet);
        const second = series.getItemAt(1);
        series.add("Third").setValues(sheet.getRange("B2:B3"));
        series.getItemAt(0).delete();
        second.name = "Second";
        return series.load("items/name, count");
      },
      ({ items, count }) => [items.map(({ name }) => name), count],
    );
    expect(told).toEqual([["Second", "Third"], 2]);
  });

  it("that was added is good for the requests of that sync alone", async () => {
    const late = stage.excel.run(async (context) => {
      const { series } = add(context.workbook.worksheets.getItem("Sheet1"));
      const third = series.add("Third");
      await context.sync();
      third.name = "Fourth";
    });
    await expect(late).rejects.toMatchObject({ code: "InvalidObjectPath" });
    await stage.batch((sheet) => (sheet.charts.getItem("Chart 1").series.getItemAt(2).name = "Fourth"));
    expect(chart().series[2]!.name).toEqual({ text: "Fourth" });
  });
});
