import { tableNamed, tableOf, tableReference } from "../../../src/core/own/own-table";

it("names a table with its headers, and reads that back", () => {
  expect(tableReference("Patents")).toBe("Patents[#All]");
  expect(tableNamed("Patents[#All]")).toBe("Patents");
  expect(tableNamed("Größe_2.alt[#all]")).toBe("Größe_2.alt");
});

it("takes the name of a dataset for no table", () => {
  for (const text of ["", "uspto-patents", "Patents", "[#All]", "Patents[Year]", "a[b[#All]"])
    expect({ text, table: tableNamed(text) }).toEqual({ text, table: undefined });
});

it("finds a table by its name in any case", () => {
  const tables = [{ name: "Patents" }, { name: "Trade" }];
  expect(tableOf(tables, "TRADE")).toBe(tables[1]);
  expect(tableOf(tables, "Exports")).toBeUndefined();
});
