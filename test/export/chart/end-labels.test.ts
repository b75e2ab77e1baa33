import { writeWorkbook } from "../../../src/export/write-workbook";
import type { EndLabels } from "../../../src/plans/end-labels";
import type { Plan, PlannedCell } from "../../../src/plans/plan";
import { NOTHING, OPTIONS, SHEETS } from "../sample-sheets";
import { WrittenFile, type XmlElement } from "../written-file";

/** Lines of two years over nine columns and eighteen rows, 432 by 270 points, of which 158 are as high as the lines reach. */
async function chartOf(
  endLabels: EndLabels | undefined,
  names: readonly string[],
  ...rows: readonly (readonly PlannedCell[])[]
): Promise<XmlElement> {
  const [sample] = SHEETS[1]!.plan.charts;
  const table = { row: 0, column: 0, rows: rows.length + 1, columns: names.length + 1 };
  const plan: Plan = {
    ...NOTHING,
    columns: 20,
    cells: [
      { row: 0, column: 0, cells: [["Year", ...names], ...rows.map((row, at) => [2016 + at, ...row])] },
    ],
    charts: [
      {
        ...sample!,
        ...(endLabels ? { endLabels } : {}),
        data: { ...table, column: 1, columns: names.length },
        categories: { ...table, columns: 1 },
        colors: ["#0072b2", "#d55e00"],
      },
    ],
  };
  const file = new WrittenFile(await writeWorkbook([{ name: "Lines", plan }], OPTIONS));
  return file.part("xl/charts/chart1.xml");
}

it("names lines at their last points, each in its colour, and leaves room for the names beside them", async () => {
  const chart = await chartOf({ point: 1, room: 37.5 }, ["Korea", "Japan"], [0.1, 0.2], [0.1, 0.3]);
  const labels = chart.all("c:dLbl");
  expect(
    labels.map((label) => [label.val("c:idx"), label.val("c:showSerName"), label.val("c:showVal")]),
  ).toEqual([
    ["1", "1", "0"],
    ["1", "1", "0"],
  ]);
  expect(labels.map((label) => label.val("a:srgbClr"))).toEqual(["0072B2", "D55E00"]);
  expect(chart.all("c:legend")).toEqual([]);
  // Of 432 points 62 are left of the lines, and right of them the 37.5 that are planned.
  const place = chart.one("c:manualLayout");
  expect([place.val("c:x"), place.val("c:w")].map(Number)).toEqual([
    expect.closeTo(62 / 432, 3),
    expect.closeTo((432 - 62 - 37.5) / 432, 3),
  ]);
});

it("has a legend where no names are planned at the ends", async () => {
  const chart = await chartOf(undefined, ["Korea", "Japan"], [0.1, 0.2], [0.1, 0.3]);
  expect(chart.all("c:dLbls")).toEqual([]);
  expect(chart.all("c:legend")).toHaveLength(1);
  expect(chart.all("c:manualLayout")).toEqual([]);
});
