import type { ShownChart } from "../../../../src/taskpane/shared/plots/shown-chart";
import { chartInWords } from "../../../../src/taskpane/shared/plots/chart-in-words";

const SHARES: ShownChart = {
  kind: "bar",
  title: "Patent share, 2020",
  unit: "Share of the world, %",
  numberFormat: "0.0%",
  points: [{ name: "Robotics" }, { name: "Photonics" }, { name: "Security" }],
  series: [
    { name: "South Korea", figures: [0.019, 0.079, undefined] },
    { name: "Japan", figures: [undefined, 0.356, undefined] },
    { name: "Monaco", figures: [undefined, undefined, undefined] },
  ],
};

it("names the highest and the lowest bar, and counts what is missing", () => {
  expect(chartInWords(SHARES)).toBe(
    "Bar chart of Patent share, 2020: South Korea highest 7.9% (Photonics), lowest 1.9% (Robotics), " +
      "1 figure missing; Japan 35.6% (Photonics), 2 figures missing; Monaco has no figure.",
  );
});

it("names the ends of a line, whatever lies between", () => {
  const years: ShownChart = {
    ...SHARES,
    kind: "line",
    title: "Revealed patent advantage",
    numberFormat: "0",
    points: [2018, 2019, 2020].map((number) => ({ name: String(number), number })),
    series: [{ name: "Japan", figures: [35, 71, -12] }],
  };
  expect(chartInWords(years)).toBe(
    "Line chart of Revealed patent advantage: Japan from 35 in 2018 to -12 in 2020.",
  );
});

it("gives figures as their cells show them, whatever digits the axis has", () => {
  const said = chartInWords({
    ...SHARES,
    numberFormat: "0%",
    series: [{ name: "South Korea", figures: [0.019, 0.079, undefined], texts: ["1.9%", "7.9%", ""] }],
  });
  expect(said).toContain("South Korea highest 7.9% (Photonics), lowest 1.9% (Robotics)");
});
