import { groupsOf } from "../../../src/export/chart/chart-groups";
import { writeWorkbook } from "../../../src/export/write-workbook";
import { NOTHING, OPTIONS } from "../sample-sheets";
import { WrittenFile } from "../written-file";

const data = { row: 0, column: 1, rows: 3, columns: 2 };

it("draws series of one kind as one group, and marks over them as another", () => {
  expect(groupsOf({ data })).toEqual([[0, 1]]);
  expect(groupsOf({ data: { ...data, columns: 4 }, marks: [0, 2] })).toEqual([
    [1, 3],
    [0, 2],
  ]);
});

it("writes marks as a line chart without lines on the axes of the columns", async () => {
  const plan = {
    ...NOTHING,
    cells: [
      {
        row: 0,
        column: 0,
        cells: [
          ["Title", "Korea 2017", "Korea 2018"],
          ["Big Data", 0.0623, 0.0629],
          ["Robotics", 0.0215, { formula: "=NA()", value: { error: "#N/A" as const } }],
        ],
      },
    ],
    charts: [
      {
        kind: "column" as const,
        from: "here" as const,
        place: { row: 5, column: 0, rows: 10, columns: 6 },
        title: { row: 0, column: 0 },
        data,
        categories: { ...data, column: 0, columns: 1 },
        colors: ["#003350", "#0072b2"],
        marks: [0],
        categoryAxis: "",
        valueAxis: "Share",
        numberFormat: "0.0%",
      },
    ],
  };
  const file = new WrittenFile(await writeWorkbook([{ name: "Figure", plan }], OPTIONS));
  const chart = await file.part("xl/charts/chart1.xml");
  const [bars, lines] = [chart.one("c:barChart"), chart.one("c:lineChart")];
  const names = (group: typeof bars) =>
    group.all("c:ser").map((series) => series.one("c:tx").one("c:v").text);
  expect([names(bars), names(lines)]).toEqual([["Korea 2018"], ["Korea 2017"]]);
  // The error is a gap.
  const points = (group: typeof bars) =>
    group
      .one("c:val")
      .all("c:pt")
      .map((point) => point.one("c:v").text);
  expect([points(bars), points(lines)]).toEqual([["0.0629"], ["0.0623", "0.0215"]]);
  const axes = (group: typeof bars) => group.all("c:axId").map(({ attributes }) => attributes.val);
  expect(axes(lines)).toEqual(axes(bars));
  expect(chart.all("c:valAx")).toHaveLength(1);
  expect(lines.one("c:ser").one("c:marker").val("c:symbol")).toBe("dash");
  const own = lines.one("c:ser").children.find(({ name }) => name === "c:spPr");
  expect(own?.one("a:ln").all("a:noFill")).toHaveLength(1);
  const order = chart.all("c:ser").map((series) => series.val("c:idx"));
  expect(new Set(order).size).toBe(2);
});
