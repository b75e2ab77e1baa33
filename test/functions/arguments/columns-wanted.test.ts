import { Refusal } from "../../../src/core/refusal";
import { columnsWanted } from "../../../src/functions/arguments/columns-wanted";

describe("columnsWanted", () => {
  it("takes comma-separated text, and a range row by row", () => {
    expect(columnsWanted("id, title ,body")).toEqual(["id", "title", "body"]);
    expect(columnsWanted([["id", "title"], ["body"]])).toEqual(["id", "title", "body"]);
    expect(columnsWanted([["id,title"], ["body"]])).toEqual(["id", "title", "body"]);
  });

  it("are none where left out or blank", () => {
    for (const blank of [null, undefined, "", " ", 0, [[""]], ",", []])
      expect(columnsWanted(blank)).toEqual([]);
  });

  it("may not be an error or something that is no value of a cell", () => {
    for (const wrong of [
      { type: "Error", basicType: "Error", basicValue: "#N/A" },
      Symbol("s"),
      Object.create(null),
    ]) {
      expect(() => columnsWanted(wrong)).toThrow(Refusal);
    }
  });
});
