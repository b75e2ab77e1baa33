import { filledCells, shownAt } from "../../../../src/export/filled-cells";
import type { SheetDefinition } from "../../../../src/plans/sheet/definition/definition";
import { definitionInCells } from "../../../../src/plans/sheet/definition/definition-in-cells";
import type { PlannedInput } from "../../../../src/plans/plan";
import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templateOf, templates } from "../../../../src/plans/sheet/templates";

const input = (column: number, holds: PlannedInput["holds"], written: string | number): PlannedInput => ({
  row: 3,
  column,
  holds,
  written,
});

/** The definition with these cells, each written and now holding something. */
const read = (
  definition: SheetDefinition,
  cells: readonly (readonly [PlannedInput["holds"], string | number, unknown])[],
): SheetDefinition =>
  definitionInCells(
    definition,
    cells.map(([holds, written], column) => input(column, holds, written)),
    ({ column }) => cells[column]![2],
  );

const duel: SheetDefinition = {
  ...templateOf("head-to-head").standard,
  areas: ["KR", "DE"],
  technologies: ["MNE", "ROB"],
};

it("is the same while nothing else was chosen", () => {
  expect(read(duel, [["area", "South Korea", "South Korea"]])).toBe(duel);
});

it("takes another area, technology, dataset and year", () => {
  expect(
    read(duel, [
      ["area", "South Korea", "South Korea"],
      ["area", "Germany", "Japan"],
      ["technology", "Robotics", "Photonics"],
      ["year", 2020, 2018],
      ["since", 2010, 2012],
      ["dataset", "", "patent-families"],
    ]),
  ).toEqual({
    ...duel,
    areas: ["KR", "JP"],
    technologies: ["MNE", "PHOT"],
    to: 2018,
    from: 2012,
    dataset: "patent-families",
  });
});

it("takes the default dataset again where the cell was emptied", () => {
  const pinned = { ...duel, dataset: "patent-families" };
  expect(read(pinned, [["dataset", "patent-families", ""]]).dataset).toBe("");
});

it("replaces one member of a group, which the sheet shows one by one", () => {
  const map = { ...templateOf("specialisation").standard, areas: ["EASTASIA"] };
  expect(read(map, [["area", "Taiwan", "Germany"]]).areas).toEqual(["CN", "JP", "KR", "DE"]);
});

it("puts an area in focus first", () => {
  const map = { ...templateOf("specialisation").standard, areas: ["KR", "JP", "CN"] };
  expect(read(map, [["focus", "South Korea", "China"]]).areas).toEqual(["CN", "KR", "JP"]);
  expect(read(map, [["focus", "South Korea", "Germany"]]).areas).toEqual(["DE", "KR", "JP", "CN"]);
});

it("takes another peer group, and a group of the user's own as long as the cell names it", () => {
  const profile = templateOf("profile").standard;
  expect(read(profile, [["peers", "Group of Seven", "East Asia"]]).peers).toBe("EASTASIA");
  const own = { ...profile, peers: { name: "Neighbours", areas: ["JP", "CN"] } };
  expect(read(own, [["peers", "Neighbours", "neither"]]).peers).toEqual(own.peers);
  expect(read(own, [["peers", "Neighbours", "BRICS"]]).peers).toBe("BRICS");
  // A country is no group.
  expect(read(profile, [["peers", "Group of Seven", "Japan"]])).toEqual(profile);
});

it.each([
  ["a name that nothing has", [["area", "Germany", "Atlantis"]]],
  ["an emptied cell", [["area", "Germany", ""]]],
  ["a year that is none", [["year", 2020, "soon"]]],
  ["a dataset that is none", [["dataset", "", "my-figures"]]],
  ["the same area twice, which is no pair any more", [["area", "Germany", "South Korea"]]],
  [
    "years the wrong way round",
    [
      ["year", 2020, 2010],
      ["since", 2010, 2020],
    ],
  ],
] as const)("leaves the definition as it was at %s", (_what, cells) => {
  expect(read(duel, cells)).toEqual(duel);
});

describe.each(templates.map(({ id, standard }) => [id, standard] as const))(
  "On the sheet of %s",
  (_id, made) => {
    const { inputs = [] } = sheetPlan(made).page;
    const OTHER: Readonly<Record<PlannedInput["holds"], string | number>> = {
      area: "India",
      focus: "India",
      technology: "Nanotechnology",
      peers: "BRICS",
      dataset: "patent-families",
      year: 2017,
      since: 2003,
    };
    // Every technology is on some sheets already, where another one in its place would be there twice.
    const free = inputs.filter(({ holds }) => holds !== "technology" || !made.technologies.includes("NANO"));

    it.each(free.map((each) => [each.holds, each.written, each] as const))(
      "%s, written as %s, is what the user chooses there, also on a sheet made anew",
      (_holds, _written, input) => {
        const chosen = definitionInCells(made, inputs, ({ row, column }) =>
          row === input.row && column === input.column
            ? OTHER[input.holds]
            : inputs.find((each) => each.row === row && each.column === column)!.written,
        );
        expect(chosen).not.toEqual(made);
        // A sentence on top may take a line more, or less, so that the cell stands in another row.
        const { page } = sheetPlan(chosen);
        const again = page.inputs?.[inputs.indexOf(input)];
        expect(again?.column).toBe(input.column);
        expect(again && shownAt(filledCells(page), again)).toBe(OTHER[input.holds]);
      },
    );
  },
);
