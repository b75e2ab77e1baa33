import { filterFindings, findingColumns } from "../../../src/core/report/finding-columns";
import { expectedFindings } from "./expected-findings";
import { innerOf, QUANTIFIERS, termOf } from "./judge";
import { rawStatements, technologyNames } from "./raw-report";

const column = (name: string): (string | number)[] => {
  const found = findingColumns.find((each) => each.name === name)!;
  return filterFindings().map((row) => found.of(row));
};
const expected = expectedFindings();

describe("The columns of findings", () => {
  it("are the frozen ones", () => {
    expect(findingColumns.map(({ name }) => name)).toEqual([
      "id",
      "figure",
      "statement",
      "technology",
      "dataset",
      "verdict",
      "decided by",
      "grade",
      "note",
    ]);
  });

  it("give id, figure and the report's own words", () => {
    expect(column("id")).toEqual(expected.map(({ statement }) => statement.id));
    expect(column("figure")).toEqual(expected.map(({ statement }) => statement.figure));
    expect(column("statement")).toEqual(expected.map(({ statement }) => statement.quote));
  });

  it("name the technology, by the report's words where a statement is about many", () => {
    expect(column("technology")).toEqual(
      expected.map(({ statement: { predicate, technology } }) => {
        const term = termOf(predicate);
        if (term.name === "untestable" || QUANTIFIERS.includes(term.name)) return technology;
        const { name, args } = innerOf(term);
        return technologyNames.get(args[name === "less" ? 3 : 2]!);
      }),
    );
  });

  it("name the dataset, overall in the last row of a statement", () => {
    expect(column("dataset")).toEqual(expected.map(({ dataset }) => dataset));
    expect(column("grade")).toEqual(expected.map(({ grade }) => grade));
  });
});

describe("The findings of a figure", () => {
  const ids = (figure: number): string[] => [
    ...new Set(filterFindings({ figure }).map(({ statement }) => statement.id)),
  ];

  it.each([1, 2, 3, 4, 5, 6])("are those that name it, alone or with another: %d", (figure) => {
    const naming = rawStatements.filter((row) => row.figure.split(/\D+/).includes(String(figure)));
    expect(ids(figure)).toEqual(naming.map(({ id }) => id));
    expect(naming.length).toBeGreaterThan(5);
  });

  it("are those about 5 and 6 for either", () => {
    const shared = rawStatements.filter((row) => row.figure === "5 and 6").map(({ id }) => id);
    expect(shared).toEqual(["S48", "S49", "S50", "S51", "S55"]);
    expect(ids(5)).toEqual(expect.arrayContaining(shared));
    expect(ids(6)).toEqual(expect.arrayContaining(shared));
  });

  it("are none of a figure that the report does not have", () => {
    expect(filterFindings({ figure: 7 })).toEqual([]);
    expect(filterFindings({ figure: 12 })).toEqual([]);
  });

  it("are all without a figure", () => {
    expect(filterFindings()).toHaveLength(expected.length);
  });
});
