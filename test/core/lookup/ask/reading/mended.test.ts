import { mended } from "../../../../../src/core/lookup/ask/reading/mended";

describe("mended", () => {
  it("gives the area of an adjective alone", () => {
    expect(mended("hungarian", false)).toEqual([["hungary"]]);
  });

  it("gives the area of a misspelled adjective", () => {
    expect(mended("cech", false)).toContainEqual(["czechia"]);
  });

  it("leaves a word that is a part of a name", () => {
    expect(mended("learning", false)).toEqual([]);
  });

  it("goes on from the beginning of the last word alone", () => {
    expect(mended("blockch", true)).toEqual([["blockchain"]]);
    expect(mended("blockch", false)).toEqual([]);
  });

  it("gives nothing for a word that is like none", () => {
    expect(mended("xyzzyplugh", true)).toEqual([]);
  });
});
