import { writeWorkbook } from "../../src/export/write-workbook";
import { OPTIONS, SHEETS } from "./sample-sheets";
import { WrittenFile, type XmlElement } from "./written-file";

let line: XmlElement, bar: XmlElement, column: XmlElement, scatter: XmlElement;
let file: WrittenFile;

beforeAll(async () => {
  file = new WrittenFile(await writeWorkbook(SHEETS, OPTIONS));
  const charts = [1, 2, 3, 4].map((at) => file.part(`xl/charts/chart${at}.xml`));
  [line, bar, column, scatter] = (await Promise.all(charts)) as [
    XmlElement,
    XmlElement,
    XmlElement,
    XmlElement,
  ];
});

const formulas = (element: XmlElement): readonly string[] => element.all("c:f").map(({ text }) => text);
/** The series that are seen. */
const seriesOf = (chart: XmlElement): readonly XmlElement[] =>
  chart.all("c:ser").filter((series) => series.all("c:tx").length > 0);
const points = (element: XmlElement): readonly (readonly (string | undefined)[])[] =>
  element.all("c:pt").map((point) => [point.attributes.idx, point.one("c:v").text]);
const axis = (chart: XmlElement, at: number): XmlElement =>
  [...chart.all("c:catAx"), ...chart.all("c:valAx")][at]!;
const titleOf = (element: XmlElement): string =>
  element
    .all("a:t")
    .map(({ text }) => text)
    .join("");

it("takes names, categories and figures of the series from the sheet", () => {
  const sheet = "'Korea''s shares'!";
  expect(seriesOf(line).map(formulas)).toEqual([
    [`${sheet}$B$3`, `${sheet}$A$4:$A$6`, `${sheet}$B$4:$B$6`],
    [`${sheet}$C$3`, `${sheet}$A$4:$A$6`, `${sheet}$C$4:$C$6`],
  ]);
  expect(formulas(scatter.one("c:ser"))).toEqual([
    "'scatter'!$B$3",
    "'scatter'!$A$4:$A$6",
    "'scatter'!$B$4:$B$6",
  ]);
});

it("holds what it draws, for readers that do not reckon; an error leaves a gap", () => {
  const [, japan] = line.all("c:ser");
  expect(points(japan!.one("c:tx"))).toEqual([["0", "Japan"]]);
  expect(points(japan!.one("c:cat"))).toEqual([
    ["0", "2016"],
    ["1", "2017"],
    ["2", "2018"],
  ]);
  expect(points(japan!.one("c:val"))).toEqual([
    ["0", "0.2"],
    ["2", "0.3"],
  ]);
  expect(japan!.one("c:val").val("c:ptCount")).toBe("3");
  expect(points(bar.one("c:cat"))[2]).toEqual(["2", "Côte d'Ivoire"]);
  expect(points(scatter.one("c:xVal"))).toEqual([
    ["0", "1.2"],
    ["1", "2.4"],
    ["2", "4.5"],
  ]);
  for (const chart of [line, bar, column, scatter]) {
    expect(chart.val("c:dispBlanksAs")).toBe("gap");
    expect(chart.val("c16r3:dispNaAsBlank")).toBe("1");
  }
});

it("has the text of a cell for its title", () => {
  const [title] = line.all("c:title");
  expect(formulas(title!)).toEqual(["'Korea''s shares'!$A$1"]);
  expect(points(title!)).toEqual([["0", "Patent share, Big Data"]]);
});

it("draws each kind as Excel is asked to draw it", () => {
  expect(line.val("c:grouping")).toBe("standard");
  expect(seriesOf(line).map((series) => series.val("c:smooth"))).toEqual(["0", "0"]);
  expect([bar.val("c:barDir"), column.val("c:barDir")]).toEqual(["bar", "col"]);
  expect([bar.val("c:gapWidth"), bar.val("c:invertIfNegative")]).toEqual(["60", "0"]);
  expect(scatter.val("c:scatterStyle")).toBe("lineMarker");
  // Points without a line between them.
  expect(
    scatter
      .one("c:ser")
      .children.find(({ name }) => name === "c:spPr")
      ?.one("a:ln")
      .all("a:noFill"),
  ).toHaveLength(1);
});

it("gives each series its colour", () => {
  const colors = [line, bar, scatter].map((chart) =>
    seriesOf(chart).map((series) => [...new Set(series.all("a:srgbClr").map((c) => c.attributes.val))]),
  );
  expect(colors).toEqual([[["0072B2"], ["D55E00"]], [["0072B2"]], [["0072B2"]]]);
});

it("names its axes, with the figures' number format and labels that stay below the bars", () => {
  expect([titleOf(axis(line, 0)), titleOf(axis(line, 1))]).toEqual(["Year", "Share of the world's patents"]);
  expect([titleOf(axis(bar, 0)), titleOf(axis(bar, 1))]).toEqual(["", "RPA (-100 to 100)"]);
  expect(axis(line, 1).one("c:numFmt").attributes).toEqual({ formatCode: "0.0%", sourceLinked: "0" });
  for (const chart of [line, bar, column, scatter]) expect(axis(chart, 0).val("c:tickLblPos")).toBe("low");
});

it("has the first row of a bar chart on top, and its figures at the bottom all the same", () => {
  expect(axis(bar, 0).val("c:orientation")).toBe("maxMin");
  expect(axis(bar, 0).val("c:tickLblSkip")).toBe("1");
  expect(axis(bar, 1).val("c:tickLblPos")).toBe("high");
  expect(axis(column, 0).val("c:orientation")).toBe("minMax");
});

it("has a legend where there is more than one series", () => {
  expect(line.val("c:legendPos")).toBe("b");
  expect([bar, column, scatter].flatMap((chart) => chart.all("c:legend"))).toEqual([]);
});

it("covers the cells that were planned for it", async () => {
  const anchor = await file.part("xl/drawings/drawing1.xml");
  const at = (corner: string) =>
    ["xdr:col", "xdr:row"].map((name) => Number(anchor.one(corner).one(name).text));
  const { row, column: first, rows, columns } = SHEETS[1]!.plan.charts[0]!.place;
  expect([at("xdr:from"), at("xdr:to")]).toEqual([
    [first, row],
    [first + columns, row + rows],
  ]);
});
