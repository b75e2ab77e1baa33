import type { Plan } from "../../../src/plans/plan";
import { rowsHeightOn } from "../../../src/plans/paper";
import { rowHeights } from "../../../src/plans/row-heights";
import { sheetPlan } from "../../../src/plans/sheet/sheet-plan";
import { templates } from "../../../src/plans/sheet/templates";

const PLANS = templates.map(
  ({ id, standard }) => [id, sheetPlan(standard, { figures: "cells" }).page] as const,
);

const breaksOf = ({ sheet }: Plan): readonly number[] => sheet.print!.breaks;

it("fits the pages that a person would choose", () => {
  expect(
    Object.fromEntries(PLANS.map(([id, plan]) => [id, [plan.sheet.landscape, breaksOf(plan).length + 1]])),
  ).toEqual({
    profile: [false, 3],
    "head-to-head": [false, 4],
    league: [false, 2],
    specialisation: [true, 2],
    trend: [false, 2],
    policy: [false, 3],
    recomputed: [false, 8],
    empty: [false, 4],
  });
});

describe.each(PLANS)("On paper, %s", (_id, plan) => {
  const { rows, sections = [], sheet } = plan;
  const breaks = breaksOf(plan);

  it("has a first page that is full: the messages, figures, and a chart where there are some", () => {
    const heights = rowHeights(plan);
    const [end = rows] = breaks;
    const height = Array.from({ length: end }, (_, row) => heights.get(row) ?? 15).reduce((a, b) => a + b, 0);
    expect(height / rowsHeightOn(sheet, Number(sheet.print!.scale))).toBeGreaterThan(0.7);
    const [section] = sections;
    expect(section!.table.row + (section!.charts.length === 0 ? section!.table.rows : 0)).toBeLessThanOrEqual(
      end,
    );
    for (const { place } of plan.charts.slice(0, 1)) expect(place.row + place.rows).toBeLessThanOrEqual(end);
  });

  it("keeps a heading, its chart and the first rows of its table together", () => {
    for (const { heading, table, charts } of sections) {
      // A table over which a heading of its own stands may begin a page.
      const ownHeading = charts.length > 0 && table.row - charts[0]!.place.row - charts[0]!.place.rows > 2;
      const together = ownHeading
        ? [
            [heading.row, table.row - 2],
            [table.row - 1, table.row + 3],
          ]
        : [[heading.row, table.row + 3]];
      for (const [from = 0, to = 0] of together)
        expect(breaks.filter((row) => row > from && row <= Math.min(to, table.row + table.rows - 1))).toEqual(
          [],
        );
    }
  });
});
