import { Database } from "../../../../src/data/edition/read/baci/duckdb";
import { readDefinitions } from "../../../../src/data/edition/transnational/definitions";
import { symbolCondition } from "../../../../src/data/edition/transnational/symbol-condition";
import { DATA } from "../published/bundled";

const SYMBOLS = [
  "G06N3/02",
  "G06N3/0265",
  "G06N3/12",
  "G06N3/126",
  "G06N30/02",
  "G06N5/00",
  "B60L50/60",
  "B64C1/00",
];

it.each([
  ["G06N", ["G06N3/02", "G06N3/0265", "G06N3/12", "G06N3/126", "G06N30/02", "G06N5/00"]],
  ["G06N 3", ["G06N3/02", "G06N3/0265", "G06N3/12", "G06N3/126"]],
  ["G06N 5/00", ["G06N5/00"]],
  ["G06N 3/12", ["G06N3/12"]],
  ["G06N 3/02-3/12", ["G06N3/02", "G06N3/0265", "G06N3/12"]],
  ["B60-B64", ["B60L50/60", "B64C1/00"]],
  ["B60L 49-B60L 51", ["B60L50/60"]],
  ["B6", ["B60L50/60", "B64C1/00"]],
  ["B60L-B64C", ["B60L50/60", "B64C1/00"]],
])("%s fits", async (pattern, fitting) => {
  const database = await Database.open(":memory:");
  await database.table(
    "symbols",
    ["symbol"],
    SYMBOLS.map((symbol) => [symbol]),
  );
  const rows = await database.rows(
    `select symbol from symbols where ${symbolCondition("symbol", pattern)} order by 1`,
  );
  database.close();
  expect(rows.flat()).toEqual([...fitting].sort());
});

it("understands every pattern of the definitions, and no other", () => {
  for (const { symbols } of readDefinitions(DATA))
    for (const { pattern } of symbols) expect(symbolCondition("symbol", pattern)).not.toBe("");
  expect(() => symbolCondition("symbol", "G06N 3/02-5/12")).toThrow("goes over two groups");
  expect(() => symbolCondition("symbol", "everything")).toThrow('"everything" is no pattern of symbols');
});
