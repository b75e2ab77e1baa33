import { fromGiven, type Given } from "../../../src/playground/grid/value-objects";

// The grid itself cannot be loaded outside a browser; of it only names are needed here.
jest.mock("@univerjs/core", () => ({ CellValueType: { BOOLEAN: 3 } }));
jest.mock("@univerjs/preset-sheets-core", () => ({}));

const CARD = { basicValue: "South Korea", properties: { Patents: { basicValue: 12 } } };

const valueOf = (value: unknown) => ({
  isError: () => false,
  isNull: () => false,
  isArray: () => false,
  isReferenceObject: () => false,
  getCustomData: () => null,
  getValue: () => value,
});

/** Cells from B2 on, with what the grid keeps beside them; as an array they are plain. */
const cellsOf = (rows: readonly (readonly { readonly v: unknown; readonly custom?: object }[])[]): Given =>
  ({
    isReferenceObject: () => true,
    getRangePosition: () => ({ startRow: 1, startColumn: 1 }),
    toArrayValueObject: () => ({
      isArray: () => true,
      getArrayValue: () => rows.map((row) => row.map(({ v }) => (v === null ? null : valueOf(v)))),
    }),
    getCellData: (row: number, column: number) => rows[row - 1]![column - 1],
  }) as unknown as Given;

it("hands over the cards that cells carry, beside plain and empty cells", () => {
  const cells = cellsOf([
    [{ v: "South Korea", custom: { card: CARD } }, { v: 2018 }],
    [{ v: null }, { v: "Japan" }],
  ]);
  expect(fromGiven(cells)).toEqual([
    [CARD, 2018],
    [null, "Japan"],
  ]);
});

it("hands over the plain value where the card is of an earlier result", () => {
  expect(fromGiven(cellsOf([[{ v: "Japan", custom: { card: CARD } }]]))).toEqual([["Japan"]]);
});

it("hands over a value that is no cell's as it is", () => {
  expect(fromGiven(valueOf("KR") as unknown as Given)).toBe("KR");
});
