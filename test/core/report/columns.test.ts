import { findColumn, pickColumns, type Column } from "../../../src/core/report/columns";
import { Refusal } from "../../../src/core/refusal";

const columns: readonly Column<number>[] = [
  { name: "id", of: (entry) => entry },
  { name: "EUR corrected", of: (entry) => entry * 1000 },
  { name: "decided by", of: () => "" },
];
const picked = (...names: string[]): string[] | string => {
  const found = pickColumns(columns, names);
  return found instanceof Refusal ? found.message : found.map(({ name }) => name);
};

describe("Picking columns", () => {
  it("gives all of them in their order where none is named", () => {
    expect(picked()).toEqual(["id", "EUR corrected", "decided by"]);
  });

  it("gives those named, in the order named, one twice if asked twice", () => {
    expect(picked("decided by", "id")).toEqual(["decided by", "id"]);
    expect(picked("id", "id")).toEqual(["id", "id"]);
  });

  it("knows names without regard to case, accents, spaces and punctuation", () => {
    expect(picked("eur CORRECTED", "Decided-by", "íd")).toEqual(["EUR corrected", "decided by", "id"]);
  });

  it("refuses a name that is none, with the nearest or with all there are", () => {
    expect(picked("id", "decidd by")).toBe('Unknown column "decidd by". Did you mean "decided by"?');
    expect(picked("colour")).toBe('Unknown column "colour". Known: id, EUR corrected, decided by.');
  });
});

describe("Finding one column", () => {
  it("gives the column, whose cell is computed from the entry", () => {
    const found = findColumn(columns, "eurcorrected") as Column<number>;
    expect(found.of(84.5)).toBe(84_500);
  });

  it("refuses an unknown one as a wrong argument", () => {
    expect(findColumn(columns, "eur korrected")).toMatchObject({ kind: "invalid" });
  });
});
