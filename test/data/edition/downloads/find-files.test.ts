import { filesOf } from "../../../../src/data/edition/downloads/find-files";

describe("filesOf", () => {
  it("fits a star to anything, in the path or in the name alone, whatever the case", () => {
    const files = ["a/BACI_HS17_V202601.zip", "nsb20241/TABSINV-4.XLSX", "read.me"];
    expect(filesOf("BACI_HS17_V*.zip", files)).toEqual(["a/BACI_HS17_V202601.zip"]);
    expect(filesOf("*nsb20241*sinv*4.xlsx", files)).toEqual(["nsb20241/TABSINV-4.XLSX"]);
  });

  it("takes no other number for one that ends like it", () => {
    const files = ["sinv-4.csv", "sinv-004.csv", "sinv-14.csv", "sinv-44.csv"];
    expect(filesOf("*sinv*4.csv", files)).toEqual(["sinv-4.csv", "sinv-004.csv"]);
  });

  it("tries one pattern after the other", () => {
    expect(filesOf("*.xlsx|*.csv", ["a.csv", "b.xlsx"])).toEqual(["b.xlsx"]);
    expect(filesOf("*.xlsx|*.csv", ["a.csv"])).toEqual(["a.csv"]);
    expect(filesOf("*.xlsx|*.csv", ["a.txt"])).toEqual([]);
  });

  it("reads the signs of a name as they are", () => {
    expect(filesOf("API_A.B_*.csv", ["API_AxB_1.csv"])).toEqual([]);
  });
});
