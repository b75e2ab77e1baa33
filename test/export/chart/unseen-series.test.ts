import { writeWorkbook } from "../../../src/export/write-workbook";
import type { Plan } from "../../../src/plans/plan";
import { OPTIONS, SHEETS } from "../sample-sheets";
import { WrittenFile, type XmlElement } from "../written-file";

const shares = SHEETS[1]!.plan;

const chartOf = async (plan: Plan): Promise<XmlElement> =>
  new WrittenFile(
    await writeWorkbook([SHEETS[0]!, { name: "Shares", plan: { ...plan, name: "Shares" } }], OPTIONS),
  ).part("xl/charts/chart1.xml");

/** The figures of the lines, all there. */
const whole = shares.cells.map((block) => ({
  ...block,
  cells: block.cells.map((line) =>
    line.map((cell) => (typeof cell === "object" && cell ? { ...cell, value: 0.1 } : cell)),
  ),
}));

it("has lines with a gap show an empty cell beside the sheet's, which nobody sees", async () => {
  const chart = await chartOf(shares);
  const unseen = chart.all("c:ser").at(-1)!;
  // The sheet's cells end with column F, the figures begin in row 3.
  expect(unseen.one("c:f").text).toBe("'Shares'!$G$3");
  expect([unseen.all("c:pt"), unseen.all("a:noFill").length]).toEqual([[], 1]);
  expect(unseen.val("c:symbol")).toBe("none");
  const entry = chart.one("c:legendEntry");
  expect([entry.val("c:idx"), entry.val("c:delete")]).toEqual([unseen.val("c:idx"), "1"]);
});

it("leaves lines without a gap alone", async () => {
  const chart = await chartOf({ ...shares, cells: whole });
  expect(chart.all("c:ser")).toHaveLength(2);
  expect(chart.all("c:legendEntry")).toEqual([]);
});
