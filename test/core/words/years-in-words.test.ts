import { yearsInWords } from "../../../src/core/words/years-in-words";

describe("yearsInWords", () => {
  it("names one or two, and none as nothing", () => {
    expect(yearsInWords([2018])).toBe("2018");
    expect(yearsInWords([2018, 2010])).toBe("2010 and 2018");
    expect(yearsInWords([])).toBe("");
  });

  it("gives the first and the last where all between are there", () => {
    expect(yearsInWords([2012, 2010, 2011])).toBe("2010 to 2012");
  });

  it("counts them where some between are left out", () => {
    expect(yearsInWords([2010, 2015, 2020])).toBe("3 years from 2010 to 2020");
  });
});
