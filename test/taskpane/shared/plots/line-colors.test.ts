import { chartColors, DASHES, lineColors } from "../../../../src/taskpane/shared/plots/line-colors";
import type { ShownChart } from "../../../../src/taskpane/shared/plots/shown-chart";

const CHART: ShownChart = {
  kind: "line",
  title: "",
  unit: "",
  points: [{ name: "2019" }, { name: "2020" }],
  series: ["Korea", "Japan"].map((name) => ({ name, figures: [1, 2] })),
  numberFormat: "0",
};

it.each(["light", "dark", "contrast"] as const)(
  "has a colour for each line that has dashes: %s",
  (scheme) => {
    expect(lineColors(scheme).length).toBeGreaterThanOrEqual(DASHES.length);
  },
);

it("takes the user's own colours where these are forced, the strongest for what a chart is about", () => {
  const named = /^var\(--forced, (Highlight|CanvasText|LinkText|GrayText|VisitedText)\)$/;
  for (const chart of [CHART, { ...CHART, focus: "first" as const }]) {
    const colors = chartColors(chart, "contrast");
    expect(colors.filter((color) => !named.test(color))).toEqual([]);
    expect(colors.slice(0, 2)).toEqual(["var(--forced, Highlight)", "var(--forced, CanvasText)"]);
  }
});

it("leaves the strong colours but the first to charts that are about nothing in particular", () => {
  const [strong] = lineColors("light");
  expect(chartColors(CHART, "light")).toEqual(lineColors("light"));
  const [first, second] = chartColors({ ...CHART, focus: "first" }, "light");
  expect(first).toBe(strong);
  expect(lineColors("light")).not.toContain(second);
});
