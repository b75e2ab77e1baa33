import { pause } from "../../../src/excel/host/pause";
import { FORMULA_SHEET } from "../../../src/excel/upkeep/noted/formula-sheet";
import { freeze } from "../../../src/excel/upkeep/freeze";
import { repairFormulas } from "../../../src/excel/upkeep/repair";
import { thaw } from "../../../src/excel/upkeep/thaw";
import { copyOfGrid } from "../../playground/copy-of-grid";
import type { MemoryGrid } from "../../playground/memory-grid";
import {
  actAnywhere,
  expectKeptUnderProtection,
  expectLifted,
  expectSentence,
  type Scene,
} from "../stage/act-anywhere";
import { deleting, protecting, renaming, typing, unprotect, type Act } from "../stage/user-acts";
import { openExcel } from "../stage/open-excel";
import { AT_ONCE, KNOWN, stageGrid } from "./upkeep-stage";
import { put, sheetNamed } from "../stage/cells";

jest.mock("../../../src/excel/host/pause", () => ({ pause: jest.fn(() => Promise.resolve()) }));

const SECOND = "O'Neil's data";
const MINE = "typed meanwhile";

/** With notes, and without. */
const [NEW, OLD] = ["1.19", "1.12"];

function stage(): MemoryGrid {
  const grid = stageGrid();
  // Another sheet's cell is asked for.
  const across = `=ATI.SHARE('${SECOND.replaceAll("'", "''")}'!A9,"AI",2018)`;
  grid.results.set(across, 0.25);
  put(grid, "C3", { formula: across });
  return grid;
}

const frozen: Record<string, MemoryGrid> = {};
beforeAll(async () => {
  for (const api of [NEW, OLD]) {
    const grid = stage();
    openExcel(grid, { api });
    await freeze("workbook", KNOWN, AT_ONCE);
    frozen[api] = grid;
  }
});

const freezing = (api: string): Scene => ({
  grid: stage,
  api,
  work: () => freeze("workbook", KNOWN, AT_ONCE),
});
const thawing = (api: string): Scene => ({
  grid: () => copyOfGrid(frozen[api]!),
  api,
  work: () => thaw(KNOWN, AT_ONCE),
});
const SCENES: readonly (readonly [string, Scene])[] = [
  ["formulas are frozen into notes", freezing(NEW)],
  ["formulas are frozen onto a sheet", freezing(OLD)],
  ["formulas come back from notes", thawing(NEW)],
  ["formulas come back from a sheet", thawing(OLD)],
  ["formulas are repaired", { grid: stage, api: NEW, work: () => repairFormulas(KNOWN) }],
];

const shown = (grid: MemoryGrid): string => JSON.stringify(grid.snapshot());

describe.each(SCENES)("While %s", (_what, scene) => {
  it.each([
    ["a formula's cell", "s1", "B1"],
    ["a cell that a formula fills", "s1", "F6"],
    ["a cell to be repaired", "s2", "B2"],
  ])("what the user types into %s stays", async (_where, sheet, cell) => {
    await actAnywhere(scene, typing(sheet, cell, MINE), ({ k, grid, error }) => {
      expectSentence(k, error);
      expect({ k, kept: shown(grid).includes(MINE) }).toEqual({ k, kept: true });
    });
  });

  it.each(["Sheet1", SECOND, FORMULA_SHEET])(
    "all or nothing is done, whenever %s is renamed",
    async (name) => {
      const before = shown(await scene.grid());
      await actAnywhere(scene, renaming(name, "Renamed"), ({ k, grid, error }) => {
        expectSentence(k, error);
        if (error === undefined) return;
        grid.renameSheet(grid.sheets().find((sheet) => sheet.name === "Renamed")!.id, name);
        expect({ k, workbook: shown(grid) }).toEqual({ k, workbook: before });
      });
    },
  );

  it.each([
    ["Sheet1", protecting("Sheet1")],
    [FORMULA_SHEET, protecting(FORMULA_SHEET)],
  ])("all or nothing is done, whenever %s is protected", async (_name, act: Act) => {
    await expectLifted(scene, act, jest.mocked(pause));
    jest.mocked(pause).mockImplementation(() => Promise.resolve());
    await expectKeptUnderProtection(scene, act, ["Mine", "and yours", "SUM(B1:B3)"]);
  });

  it("a note that the user writes stays", async () => {
    const noting: Act = (grid) => {
      const parts = grid.parts();
      const note = { sheetId: "s1", row: 29, column: 0, text: MINE };
      grid.setParts({ ...parts, notes: [...parts.notes, note] });
      return true;
    };
    await actAnywhere(scene, noting, ({ k, grid }) => {
      expect({ k, kept: shown(grid).includes(MINE) }).toEqual({ k, kept: true });
    });
    // Together with what makes the work be taken back.
    const protectingToo: Act = (grid) => {
      jest.mocked(pause).mockImplementation(() => {
        unprotect(grid);
        return Promise.resolve();
      });
      return noting(grid) && protecting("Sheet1")(grid);
    };
    await actAnywhere(scene, protectingToo, ({ k, grid }) => {
      expect({ k, kept: shown(grid).includes(MINE) }).toEqual({ k, kept: true });
    });
  });

  it("what the user writes into a note that is there stays", async () => {
    const editing: Act = (grid) => {
      const parts = grid.parts();
      const edited = (text: string): string => `${MINE}\n${text}`;
      const notes = parts.notes.map((note) =>
        note.row === 0 && note.column === 1 ? { ...note, text: edited(note.text) } : note,
      );
      grid.setParts({ ...parts, notes });
      return true;
    };
    await actAnywhere(scene, editing, ({ k, grid, error }) => {
      expectSentence(k, error);
      expect({ k, kept: shown(grid).includes(MINE) }).toEqual({ k, kept: true });
    });
  });

  it("what stands below rows that the user deletes is not lost, nor is a sheet beside one", async () => {
    await actAnywhere(
      scene,
      (grid) => {
        put(grid, "A20", "far below");
        grid.shiftLines("s1", { axis: "rows", at: 2, by: -1 });
        return true;
      },
      ({ k, grid, error }) => {
        expectSentence(k, error);
        expect({ k, kept: shown(grid).includes("far below") }).toEqual({ k, kept: true });
      },
    );
    await actAnywhere(scene, deleting(SECOND), ({ k, grid, error }) => {
      expectSentence(k, error);
      expect({ k, kept: shown(grid).includes("SUM(B1:B3)") }).toEqual({ k, kept: true });
    });
  });
});

describe("The sheet of formulas", () => {
  const idOf = (grid: MemoryGrid): string | undefined => sheetNamed(grid, FORMULA_SHEET)?.id;
  it.each([
    ["formulas are kept there", freezing(OLD)],
    ["formulas come back", thawing(OLD)],
  ])("keeps what the user types into its rows while %s", async (_what, scene) => {
    for (const cell of ["A1", "C2", "C4"]) {
      const typingThere: Act = (grid) => {
        const id = idOf(grid);
        if (id !== undefined) put(grid, cell, MINE, id);
        return id !== undefined;
      };
      await actAnywhere(scene, typingThere, ({ k, grid, error }) => {
        expectSentence(k, error);
        expect({ k, cell, kept: shown(grid).includes(MINE) }).toEqual({ k, cell, kept: true });
      });
    }
  });

  it("is found by its mark, whatever it is called, and by its headers where an earlier edition made it", async () => {
    for (const isMarked of [true, false]) {
      const grid = copyOfGrid(frozen[OLD]!);
      const id = idOf(grid)!;
      expect(grid.parts().sheets[id]?.properties).toEqual({ "ATI.own": "formulas" });
      if (isMarked) grid.renameSheet(id, "Behind");
      else grid.setParts({ ...grid.parts(), sheets: {} });
      openExcel(grid, { api: OLD });
      expect((await thaw(KNOWN, AT_ONCE)).formulas).toHaveLength(5);
    }
  });
});
