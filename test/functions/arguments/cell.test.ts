import { Refusal } from "../../../src/core/refusal";
import { readCell, readNumberCell } from "../../../src/functions/arguments/cell";
import { CustomFunctionsError } from "../custom-functions";

describe("readCell", () => {
  it.each<[unknown]>([[""], ["  \t "], [0], [-0], [null], [undefined]])("takes %p for empty", (raw) => {
    expect(readCell(raw)).toBeUndefined();
  });

  it.each(["KR", " KR ", "0", 2018, true, false])("gives %p as it is", (raw) => {
    expect(readCell(raw)).toBe(raw);
  });

  it("reads the basic value of a cell with a data type", () => {
    expect(readCell({ type: "Double", basicType: "Double", basicValue: 2018, properties: {} })).toBe(2018);
    expect(readCell({ type: "Empty", basicType: "Empty", basicValue: "" })).toBeUndefined();
  });

  it.each(["LinkedEntity", "Entity"])("reads a %s by its text, whatever its basic value", (type) => {
    const error = { basicType: "Error", basicValue: "#VALUE!" };
    expect(readCell({ type, text: "South Korea", ...error, properties: {} })).toBe("South Korea");
    expect(readCell({ type, text: "Korea", basicType: "String", basicValue: "KR" })).toBe("Korea");
    expect(readCell({ type, text: " ", ...error })).toBeInstanceOf(Refusal);
    expect(readCell({ type, ...error })).toBeInstanceOf(Refusal);
  });

  it("says of an error in an argument which one it is", () => {
    const read = readCell({ type: "Error", basicType: "Error", basicValue: "#DIV/0!" });
    expect(read).toBeInstanceOf(Refusal);
    expect((read as Refusal).message).toContain("#DIV/0!");
    expect((readCell(new CustomFunctionsError("#N/A")) as Refusal).message).toContain("#N/A");
  });

  it.each([[["KR"]], [{}], [Symbol("KR")], [() => "KR"], [10n], [new Date(0)]])(
    "refuses what is no value of a cell, case %#",
    (raw) => {
      expect(readCell(raw)).toBeInstanceOf(Refusal);
    },
  );
});

describe("readNumberCell", () => {
  it("takes 0 for 0, in a data type too", () => {
    expect(readNumberCell(0)).toBe(0);
    expect(readNumberCell({ type: "Double", basicType: "Double", basicValue: 0 })).toBe(0);
  });

  it("takes null and an empty text for empty", () => {
    expect(readNumberCell(null)).toBeUndefined();
    expect(readNumberCell("")).toBeUndefined();
  });
});
