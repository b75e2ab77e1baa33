import { onlyOf, textOf } from "./shown";

describe("COUNTRY", () => {
  it("is the name, by a code, another name or an entity", () => {
    expect(onlyOf("COUNTRY", "KOR")).toBe("South Korea");
    expect(onlyOf("COUNTRY", [[{ type: "Entity", text: "Germany", basicValue: "#VALUE!" }]])).toBe("Germany");
    expect(onlyOf("COUNTRY", [[""]])).toBe("");
  });

  it("refuses groups and unknown names", () => {
    expect(textOf('=ATI.COUNTRY("G7")')).toMatch(/^#VALUE! "G7" is a group/);
    expect(textOf('=ATI.COUNTRY("Atlantis")')).toMatch(/^#VALUE! Unknown area "Atlantis"/);
  });
});
