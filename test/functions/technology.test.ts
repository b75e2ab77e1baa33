import { onlyOf, textOf } from "./shown";

describe("TECHNOLOGY", () => {
  it("is the name, by a code, an alias or a value with properties", () => {
    expect(onlyOf("TECHNOLOGY", "AI")).toBe("Artificial Intelligence");
    expect(onlyOf("TECHNOLOGY", "WIPO:8")).toBe("Semiconductors");
    expect(onlyOf("TECHNOLOGY", [[{ type: "String", basicValue: "Big Data", properties: {} }]])).toBe(
      "Big Data",
    );
    expect(onlyOf("TECHNOLOGY", [[0]])).toBe("");
  });

  it("refuses an unknown name, with a hint", () => {
    expect(textOf('=ATI.TECHNOLOGY("Big Dta")')).toMatch(/^#VALUE! Unknown technology "Big Dta".*"Big Data"/);
  });
});
