import { edition } from "../../src/core/provenance/edition";
import { asFile } from "../../src/export/as-file";
import { filledIn } from "../../src/plans/filled-in";
import type { Plan } from "../../src/plans/plan";
import { NOTHING } from "./sample-sheets";

const HINT = { row: 1, column: 0, text: "Choose in the yellow cells." };
const page: Plan = {
  ...NOTHING,
  rows: 2,
  hint: HINT,
  cells: [{ row: 0, column: 0, cells: [["Title"], [HINT.text]] }],
};

/** The last that is put into the hint's cell. */
const said = (plan: Plan): unknown =>
  filledIn(plan)
    .filter(({ row, column }) => row === HINT.row && column === HINT.column)
    .at(-1)?.cell;

it("says what the figures are and where the add-in can be had, instead of inviting a choice", () => {
  expect(said(asFile(page, "https://example.org/help#install"))).toBe(
    `Figures of edition ${edition()}; to change them, install ATI for Excel: example.org/help`,
  );
  expect(asFile(page, "https://example.org/help#install").links).toEqual([
    { row: 1, column: 0, address: "https://example.org/help#install" },
  ]);
  expect(said(asFile(page, undefined))).toBe(
    `Figures of edition ${edition()}; to change them, install ATI for Excel.`,
  );
});

it("says under all else what a recalculation without the add-in does to the figures", () => {
  const file = asFile(page, undefined);
  expect(file.rows).toBe(page.rows + 1);
  const last = filledIn(file).find(({ row }) => row === page.rows);
  expect(last?.cell).toMatch(/^Without ATI for Excel the figures stay as saved; .* #NAME\?/);
});

it("says it too where the user has emptied the cell, but not over what the user wrote there", () => {
  const [title] = [{ row: 0, column: 0, cells: [["Title"]] }];
  expect(said(asFile({ ...page, cells: [title] }, undefined))).toContain("edition");
  const own = { row: 1, column: 0, cells: [["Draft of Monday"]] };
  expect(said(asFile({ ...page, cells: [title, own] }, undefined))).toBe("Draft of Monday");
});

it("leaves a plan that invites to nothing as it is", () => {
  expect(asFile(NOTHING, undefined)).toBe(NOTHING);
});
