import { setStage, type Stage } from "../stage";

let stage: Stage;

beforeEach(() => {
  stage = setStage();
  stage.fill([
    ["Year", "Korea", "Latvia"],
    [2017, 4000, 4],
    [2018, 5000, 5],
  ]);
});

const add = (sheet: Excel.Worksheet) => sheet.charts.add("LineMarkers", sheet.getRange("A1:C3"), "Columns");
const chart = () => stage.grid.parts().charts[0]!;

it("shows a point's value where it is given a label, and the series' name where that is asked for", async () => {
  await stage.batch((sheet) => {
    const { points } = add(sheet).series.getItemAt(0);
    points.getItemAt(0).hasDataLabel = true;
    const named = points.getItemAt(1);
    named.hasDataLabel = true;
    named.dataLabel.showSeriesName = true;
    named.dataLabel.showValue = false;
    named.dataLabel.position = "Right";
    named.dataLabel.format.font.color = "#0072b2";
  });
  expect(chart().series[0]?.labels).toEqual({
    0: { value: true, name: false },
    1: { value: false, name: true, position: "Right", color: "#0072b2" },
  });
  await stage.batch((sheet) => {
    sheet.charts.getItem("Chart 1").series.getItemAt(0).points.getItemAt(0).hasDataLabel = false;
  });
  expect(Object.keys(chart().series[0]?.labels ?? {})).toEqual(["1"]);
});

it("has no label to change before it was given one, nor any beside a point that is not there", async () => {
  const early = stage.batch((sheet) => {
    add(sheet).series.getItemAt(0).points.getItemAt(0).dataLabel.showSeriesName = true;
  });
  await expect(early).rejects.toThrow("the point has no label");
  const beyond = stage.batch((sheet) => {
    add(sheet).series.getItemAt(0).points.getItemAt(2).hasDataLabel = true;
  });
  await expect(beyond).rejects.toThrow("point 2");
});

it("makes the plot narrower within its chart", async () => {
  const told = await stage.ask(
    (sheet) => {
      const made = add(sheet);
      made.load("width");
      made.plotArea.load("left,width");
      return made;
    },
    ({ width, plotArea }) => ({ width, left: plotArea.left, plot: plotArea.width }),
  );
  expect(told.left + told.plot).toBeLessThan(told.width);
  await stage.batch((sheet) => {
    sheet.charts.getItem("Chart 1").plotArea.width = told.width / 2;
  });
  expect(chart().plotWidth).toBeCloseTo(0.5);
  const wide = stage.batch((sheet) => {
    sheet.charts.getItem("Chart 1").plotArea.width = told.width + 1;
  });
  await expect(wide).rejects.toThrow("plotArea.width");
});

it("gives the value axis a logarithmic scale, which names cannot have", async () => {
  await stage.batch((sheet) => {
    const { valueAxis } = add(sheet).axes;
    valueAxis.scaleType = "Logarithmic";
    valueAxis.position = "Minimum";
  });
  expect(chart().valueAxis).toMatchObject({ scale: "Logarithmic", crossing: "Minimum" });
  const names = stage.batch((sheet) => {
    sheet.charts.getItem("Chart 1").axes.categoryAxis.scaleType = "Logarithmic";
  });
  await expect(names).rejects.toThrow("Names have no scale.");
});
