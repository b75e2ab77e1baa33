import { titleOf } from "../../src/plans/title-of";

const at = (cell: string | number | { formula: string; value: string }) => ({
  name: "Head to head",
  title: { row: 1, column: 0 },
  cells: [{ row: 0, column: 0, cells: [["above"], [cell]] }],
});

it("is what the title's cell shows, of a formula its value", () => {
  expect(titleOf(at("Head to head: Korea"))).toBe("Head to head: Korea");
  expect(titleOf(at({ formula: '="Trend: "&A4', value: "Trend: Korea" }))).toBe("Trend: Korea");
  expect(titleOf(at(2018))).toBe("2018");
});

it("is what was put there last", () => {
  const { cells, ...page } = at("old");
  expect(titleOf({ ...page, cells: [...cells, { row: 1, column: 0, cells: [["new"]] }] })).toBe("new");
});

it("is the name where nothing stands", () => {
  const { name, cells } = at("Korea");
  expect([titleOf({ name, cells }), titleOf(at(""))]).toEqual(["Head to head", "Head to head"]);
});
