import { unavailable } from "../../../../src/core/refusal";
import { missingReasons } from "../../../../src/taskpane/report/figures/missing-reasons";

const row = (technology: string, ...values: (number | string)[]) => ({
  technology,
  values: values.map((value) => (typeof value === "string" ? unavailable(value) : value)),
  dataset: "",
  grade: "none" as const,
});

it("gives each reason once, after the rows it is about", () => {
  expect(
    missingReasons({
      rows: [row("Robots", 1, "No Korea."), row("Clouds", "No sky.", "No Korea."), row("Seas", 2, 3)],
    }),
  ).toEqual(["Robots, Clouds: No Korea.", "Clouds: No sky."]);
});

it("gives none where nothing is missing", () => {
  expect(missingReasons({ rows: [row("Seas", 2, 3)] })).toEqual([]);
});
