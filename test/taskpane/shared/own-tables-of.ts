import { judged } from "../../../src/excel/tables/judged-tables";
import type { OwnTables } from "../../../src/taskpane/shared/own/own-tables";

/** Tables as the pane has read them, by name. */
export const ownTablesOf = (tables: Readonly<Record<string, unknown[][]>>): OwnTables => ({
  state: "read",
  problem: "",
  tables: judged(
    Object.entries(tables).map(([name, cells]) => ({
      name,
      address: "Sheet1!A1:D9",
      head: cells[0]!,
      cells,
    })),
  ).own,
});

/** Made-up counts of two areas and the world, with words of nobody else's among them. */
export const PATENTS: unknown[][] = [
  ["Country", "Technology", "Year", "Patents"],
  ["Korea", "AI", 2017, 8],
  ["Korea", "AI", 2018, 12],
  ["Korea", "ALL", 2018, 100],
  ["Bavaria", "AI", 2018, 6],
  ["Bavaria", "ALL", 2018, 200],
  ["World", "AI", 2017, 40],
  ["World", "AI", 2018, 48],
  ["World", "ALL", 2018, 1600],
  ["Korea", "Flying cars", 2018, 3],
  ["World", "Flying cars", 2018, 4],
];
