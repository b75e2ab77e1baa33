import { barLayout } from "../../../../src/taskpane/shared/plots/bar-layout";
import type { ShownChart } from "../../../../src/taskpane/shared/plots/shown-chart";
import { technologies } from "../../../../src/core/catalogue/technologies";

/** What is left of a pane of 320 pixels for a chart. */
const NARROW = 278;

const chartOf = (kind: "bar" | "column", names: readonly string[], series: number): ShownChart => ({
  kind,
  title: "Patent share",
  unit: "Share of the world, %",
  numberFormat: "0.0%",
  points: names.map((name) => ({ name })),
  series: Array.from({ length: series }, (_, at) => ({
    name: `Area ${at}`,
    figures: names.map(() => 0.153),
  })),
});

const AREAS = ["South Korea", "Japan", "China", "United States", "Germany"];

it("keeps sixteen technologies of two areas apart in a narrow pane", () => {
  const names = technologies.filter(({ code }) => code !== "ALL").map(({ name }) => name);
  expect(names).toHaveLength(16);
  const layout = barLayout(chartOf("bar", names, 2), NARROW);
  expect(layout.isLying).toBe(true);
  // Bars of nine pixels, and more room for them than for their names.
  expect(layout.band / 2).toBeGreaterThanOrEqual(9);
  expect(layout.marginLeft).toBeLessThan(NARROW / 2);
  // A long name is broken into lines for which there is room.
  expect(layout.labels).toContain("Augmented and\nVirtual Reality");
  const step = (layout.height - layout.marginTop - layout.marginBottom) / (names.length + 0.2);
  const lines = Math.max(...layout.labels.map((label) => label.split("\n").length));
  expect(step).toBeGreaterThanOrEqual(11 * lines);
  // The bands are as wide as the library will make them: 0.8 of a step.
  expect(layout.band).toBeCloseTo(0.8 * step, 9);
});

it("lets columns stand where their names fit side by side, as they will in the sheet", () => {
  const layout = barLayout(chartOf("column", AREAS, 3), 320);
  expect(layout.isLying).toBe(false);
  expect(layout.labels).toEqual(["South\nKorea", "Japan", "China", "United\nStates", "Germany"]);
});

it("lays columns down where their names or they themselves would be too narrow", () => {
  expect(barLayout(chartOf("column", AREAS, 3), NARROW).isLying).toBe(true);
  // 16 areas of 6 technologies: columns of 2 pixels at 320, of 5.6 at 800.
  const short = Array.from({ length: 16 }, (_, at) => `A${at}`);
  expect(barLayout(chartOf("column", short, 6), 320).isLying).toBe(true);
  expect(barLayout(chartOf("column", short, 6), 800).isLying).toBe(false);
});
