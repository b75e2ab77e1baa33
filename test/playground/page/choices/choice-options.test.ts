import {
  choiceOptions,
  isOption,
  optionText,
  takes,
} from "../../../../src/playground/page/choices/choice-options";
import { areaOf } from "../../../../src/playground/stand-in/area";
import type { CellValue } from "../../../../src/playground/stand-in/cell-value";

const SHEETS = [
  { id: "s1", name: "Comparison" },
  { id: "s2", name: "Ann's lists" },
];

function options(source: string, values: CellValue[]) {
  const asked: unknown[] = [];
  const choice = { sheetId: "s1", area: areaOf("B1"), source, refusal: "" };
  const found = choiceOptions(choice, SHEETS, (...cells) => {
    asked.push(cells);
    return values.map((value) => [value]);
  });
  return { asked, found };
}

describe("choiceOptions", () => {
  it("are the values of the cells on the named sheet, without blanks and errors", () => {
    const values = ["Japan", null, 2018, "", { error: "#N/A" }, "Korea"];
    const { asked, found } = options("='Ann''s lists'!$A$2:$A$7", values);
    expect(asked).toEqual([["s2", areaOf("A2:A7")]]);
    expect(found).toEqual(["Japan", 2018, "Korea"]);
  });

  it("come from the cell's own sheet when none is named", () => {
    expect(options("=$C$1:$C$2", ["a", "b"]).asked).toEqual([["s1", areaOf("C1:C2")]]);
  });

  it("are none where the sheet is gone or the source is no reference", () => {
    expect(options("=Gone!$A$1:$A$2", ["a", "b"]).found).toEqual([]);
    expect(options("=no cells", ["a", "b"]).found).toEqual([]);
  });

  it("are the words themselves where the list stands in no cells", () => {
    expect(options("Yes, Not yet ,,No", ["a"])).toEqual({ asked: [], found: ["Yes", "Not yet", "No"] });
  });
});

test("a value is in the list whatever its case, and as text or number", () => {
  expect([
    isOption(["Japan", 2018], "JAPAN"),
    isOption(["Japan", 2018], "2018"),
    isOption(["Japan"], "Jap"),
  ]).toEqual([true, true, false]);
  expect(optionText(true)).toBe("TRUE");
});

test("only a list that stands in cells takes a word in another case", () => {
  const choice = (source: string) => ({ sheetId: "s1", area: areaOf("B1"), source, refusal: "" });
  const taken = (source: string) =>
    ["Yes", "YES", "Maybe"].map((value) => takes(choice(source), ["Yes", "No"], value));
  expect(taken("=$C$1:$C$2")).toEqual([true, true, false]);
  expect(taken("Yes,No")).toEqual([true, false, false]);
});
