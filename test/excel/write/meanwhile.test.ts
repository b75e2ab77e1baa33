import { areaOf } from "../../../src/playground/stand-in/area";
import { blockPlan, chartPlan } from "../../../src/plans/blocks/block-plan";
import { buildSheet } from "../../../src/excel/made/build-sheet";
import { LISTS_SHEET } from "../../../src/plans/sheet/lists-plan";
import { insertPlan } from "../../../src/excel/write/insert-plan";
import type { Target } from "../../../src/excel/write/insertion";
import type { MemoryGrid } from "../../playground/memory-grid";
import { openExcel, UNGROUPED } from "../stage/open-excel";
import { standard } from "../../plans/sheet/standard";
import { SAMPLE, TABLE_ONLY } from "./sample-block";
import { userWorkbook } from "../stage/user-workbook";
import { put } from "../stage/cells";

jest.mock("../../../src/excel/host/pause", () => ({ pause: () => Promise.resolve() }));

const FEW = { ...standard("empty"), technologies: ["MNE"], areas: ["KR", "JP"], indicators: ["RPA"] };

type Work = () => Promise<unknown>;
const insertTo =
  (target: Target): Work =>
  () =>
    insertPlan({ plan: blockPlan(SAMPLE) }, { target });
const WORKS: Readonly<Record<string, Work>> = {
  "an insert at the selection": insertTo("selection"),
  "an insert anywhere": insertTo("anywhere"),
  "an insert to a sheet of its own": insertTo("new-sheet"),
  "a chart with its figures apart": () =>
    insertPlan({ plan: chartPlan(SAMPLE), figures: blockPlan(TABLE_ONLY) }, { target: "selection" }),
  "a comparison sheet": () => buildSheet(FEW),
};

/** Lets the user act before the k-th request, for each k; tells what became of the work and of the workbook. */
async function actAnywhere(
  work: Work,
  act: (grid: MemoryGrid) => void,
  check: (result: { readonly k: number; readonly grid: MemoryGrid; readonly error: unknown }) => void,
): Promise<void> {
  for (let k = 1; k < 40; k += 1) {
    const grid = userWorkbook();
    const acted: number[] = [];
    const between = (count: number): void => {
      if (count !== k) return;
      acted.push(count);
      act(grid);
    };
    openExcel(grid, { ...UNGROUPED, between });
    const error: unknown = await work().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (acted.length === 0) return;
    check({ k, grid, error });
  }
  throw new Error("There were always more requests.");
}

const MINE = "typed meanwhile";

describe.each(Object.keys(WORKS))("While %s is written", (name) => {
  const work = WORKS[name]!;

  // A title, a header and a figure that charts are made over, a cell under a chart, a line of the foot.
  it.each(["B12", "C14", "C15", "J20", "B34"])(
    "what the user types into %s stays, whenever it is",
    async (cell) => {
      const clean = userWorkbook();
      put(clean, cell, MINE);
      await actAnywhere(
        work,
        (grid) => put(grid, cell, MINE),
        ({ k, grid, error }) => {
          expect({ k, cell: grid.read("s1", areaOf(cell))[0]![0]!.value }).toEqual({ k, cell: MINE });
          if (error instanceof Error)
            expect({ k, workbook: grid.snapshot() }).toEqual({ k, workbook: clean.snapshot() });
        },
      );
    },
  );

  it("a sheet that the user makes, of whatever name, stays", async () => {
    for (const taken of ["Share Big Data", "ATI figures", LISTS_SHEET, "My comparison"]) {
      await actAnywhere(
        work,
        (grid) => {
          if (grid.sheets().some((sheet) => sheet.name === taken)) return;
          grid.write(grid.addSheet(taken).id, areaOf("A1"), [[MINE]]);
        },
        ({ k, grid }) => {
          const all = grid.sheets().filter((sheet) => sheet.name === taken);
          expect({ k, taken, count: all.length }).toEqual({ k, taken, count: 1 });
        },
      );
    }
  });
});

it("A sheet that is deleted while it is written on takes the work with it, and nothing else", async () => {
  await actAnywhere(
    () => buildSheet(FEW),
    (grid) => {
      const made = grid
        .sheets()
        .find((sheet) => sheet.name.startsWith("Empty") || sheet.name.startsWith("My"));
      if (made) grid.deleteSheet(made.id);
    },
    ({ k, grid }) => {
      const names = grid.sheets().map((sheet) => sheet.name);
      expect({ k, names }).toEqual({ k, names: expect.arrayContaining(["Sheet1", "Notes"]) as string[] });
    },
  );
});

it("A cell that is edited does not disturb, since Excel waits for its end", async () => {
  openExcel(userWorkbook(), { failSync: () => "editing" });
  expect(await insertTo("selection")()).toMatchObject({ state: "inserted" });
});

it("Rows that are deleted above take nothing with them that comes below", async () => {
  const below = (grid: MemoryGrid): boolean => JSON.stringify(grid.snapshot()).includes("far below");
  await actAnywhere(
    insertTo("selection"),
    (grid) => {
      put(grid, "B40", "far below");
      grid.shiftLines("s1", { axis: "rows", at: 3, by: -5 });
    },
    ({ k, grid, error }) => {
      expect({ k, below: below(grid) }).toEqual({ k, below: true });
      if (!(error instanceof Error)) return;
      const texts = JSON.stringify(grid.snapshot());
      expect({ k, left: texts.includes(SAMPLE.title) }).toEqual({ k, left: false });
      expect(grid.parts().charts).toEqual([]);
    },
  );
});

it("A header that the user empties does not stay as Excel then calls its column, when a request fails later", async () => {
  const headers = "B14:D14";
  const columns = ["Column1", "Column2", "Column3"];
  for (let k = 5; k < 12; k += 1)
    for (let failing = k + 1; failing < k + 4; failing += 1) {
      const grid = userWorkbook();
      const between = (count: number): void => {
        if (count === k) grid.write("s1", areaOf(headers), [[null, null, null]]);
      };
      openExcel(grid, {
        ...UNGROUPED,
        between,
        failSync: (count) => (count === failing ? "after" : undefined),
      });
      const error: unknown = await insertTo("selection")().catch((thrown: unknown) => thrown);
      if (!(error instanceof Error)) continue;
      const shown = grid.read("s1", areaOf(headers))[0]!.map(({ value }) => value);
      expect({
        k,
        failing,
        left: shown.filter((value) => columns.some((column) => column === value)),
      }).toEqual({
        ...{ k, failing, left: [] },
      });
    }
});
