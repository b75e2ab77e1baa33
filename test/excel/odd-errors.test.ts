import { describeExcelError } from "../../src/excel/host/describe-excel-error";
import { buildSheet } from "../../src/excel/made/build-sheet";
import { insertFormula } from "../../src/excel/write/insert-formula";
import { insertPlan } from "../../src/excel/write/insert-plan";
import { blockPlan } from "../../src/plans/blocks/block-plan";
import { MemoryGrid } from "../playground/memory-grid";
import { standard } from "../plans/sheet/standard";
import { ODD_THINGS } from "./stage/odd-things";
import { openExcel } from "./stage/open-excel";
import { SAMPLE } from "./write/sample-block";

jest.setTimeout(120_000);

const WORK: readonly (readonly [string, () => Promise<unknown>])[] = [
  ["a block", () => insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection" })],
  ["a block on a new sheet", () => insertPlan({ plan: blockPlan(SAMPLE) }, { target: "new-sheet" })],
  ["a formula", () => insertFormula('=ATI.SHARE("KR","Big Data",2018)')],
  ["a comparison sheet", () => buildSheet(standard("head-to-head"))],
];

/** A sentence of ours has none of what the odd things say. */
const RAW = /[{}[\]]|raw|undefined|Cannot read|out of bounds|a text/;

it.each(WORK)(
  "whatever is thrown at any request of %s, its words are ours and nothing stays",
  async (_, work) => {
    let thrown = 0;
    for (let k = 1; k < 60; k += 1) {
      let requests = 0;
      const odd = ODD_THINGS[k % ODD_THINGS.length];
      const grid = new MemoryGrid();
      const before = grid.snapshot();
      openExcel(grid, {
        between: (count) => {
          requests = count;
          if (count === k) throw odd;
        },
      });
      const outcome = await work().then(
        () => undefined,
        (error: unknown) => ({ words: describeExcelError(error) }),
      );
      if (requests < k) break;
      if (!outcome) continue;
      thrown += 1;
      expect(outcome.words).not.toMatch(RAW);
      expect(outcome.words).toMatch(/^[A-Z].*\.$/);
      expect(grid.snapshot()).toEqual(before);
    }
    expect(thrown).toBeGreaterThanOrEqual(2);
  },
);
