import { nameTables } from "../../../src/playground/grid/table-names";
import type { Spreadsheet } from "../../../src/playground/grid/start-univer";
import type { TablePart } from "../../../src/playground/stand-in/parts";
import { MemoryGrid } from "../memory-grid";
import { fill } from "../../excel/tables/fill";

// The grid itself cannot be loaded outside a browser; of it only the names of its commands are needed.
jest.mock("@univerjs/preset-sheets-core", () => ({
  RemoveSuperTableMutation: { id: "remove" },
  SetSuperTableMutation: { id: "set" },
}));

interface Told {
  readonly tableName: string;
  readonly reference?: { readonly titleMap: ReadonlyMap<string, number>; readonly range: object };
}

/** A grid with a row of headers, and the names that its formulas are told. */
function told() {
  const grid = new MemoryGrid();
  fill(grid, "B2", [
    ["Country", "2018"],
    ["Korea", 12],
  ]);
  const commands: Told[] = [];
  let calculated = 0;
  const api = {
    getActiveWorkbook: () => ({ getId: () => "book" }),
    syncExecuteCommand: (_id: string, params: Told) => commands.push(params),
    getFormula: () => ({ executeCalculation: () => (calculated += 1) }),
  };
  const tell = nameTables({ api } as unknown as Spreadsheet, grid);
  const table = (name: string, rows = 2): TablePart => ({
    id: "t1",
    name,
    sheetId: "s1",
    area: { row: 1, column: 1, rows, columns: 2 },
    style: "",
    filterButtons: true,
    banded: true,
  });
  const have = (...tables: TablePart[]) => {
    grid.setParts({ ...grid.parts(), tables });
    commands.length = 0;
    const before = calculated;
    tell();
    return { commands: [...commands], calculated: calculated - before };
  };
  return { grid, table, have };
}

it("tells formulas of a table by its name, headers and place, once", () => {
  const { table, have } = told();
  const { commands, calculated } = have(table("Patents"));
  expect(commands.map(({ tableName }) => tableName)).toEqual(["Patents"]);
  expect([...commands[0]!.reference!.titleMap]).toEqual([
    ["Country", 0],
    ["2018", 1],
  ]);
  expect(commands[0]!.reference!.range).toMatchObject({
    startRow: 1,
    startColumn: 1,
    endRow: 2,
    endColumn: 2,
  });
  expect(calculated).toBe(1);
  expect(have(table("Patents"))).toEqual({ commands: [], calculated: 0 });
});

it("tells of a table that grew, or whose header was changed", () => {
  const { grid, table, have } = told();
  have(table("Patents"));
  expect(have(table("Patents", 3)).commands[0]!.reference!.range).toMatchObject({ endRow: 3 });
  fill(grid, "C2", [["2019"]]);
  expect([...have(table("Patents", 3)).commands[0]!.reference!.titleMap.keys()]).toEqual(["Country", "2019"]);
});

it("takes back the name of a table that was renamed or deleted, and computes anew", () => {
  const { table, have } = told();
  have(table("Patents"));
  const renamed = have(table("Counts"));
  expect(renamed.commands.map(({ tableName, reference }) => [tableName, reference !== undefined])).toEqual([
    ["Patents", false],
    ["Counts", true],
  ]);
  expect(renamed.calculated).toBe(1);
  expect(have().commands.map(({ tableName }) => tableName)).toEqual(["Counts"]);
});
