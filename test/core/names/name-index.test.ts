import { NameIndex, unknownName } from "../../../src/core/names/name-index";

const index = (): NameIndex<number> =>
  new NameIndex<number>()
    .add(1, ["BIGDATA", "Big Data"])
    .add(2, ["ROB", "Robotics"])
    .add(3, ["KR"])
    .add(4, ["US"]);

describe("NameIndex", () => {
  it("finds a thing by any of its names, in any spelling", () => {
    expect([index().find("big-data"), index().find("ROBOTICS"), index().find("rob")]).toEqual([1, 2, 2]);
    expect(index().find("Blockchain")).toBeUndefined();
  });

  it("leaves a name to the first thing that claims it", () => {
    expect(index().add(9, ["Robotics", "Robots"]).find("robotics")).toBe(2);
    expect(index().add(9, ["Robotics", "Robots"]).find("robots")).toBe(9);
  });

  it("knows no name that normalises to nothing", () => {
    expect(index().add(9, ["", "--"]).find("")).toBeUndefined();
  });

  it("proposes the name with the fewest letters to change, as readers write it", () => {
    expect(index().nearest("Robtics")).toBe("Robotics");
    expect(index().nearest("Big Dta")).toBe("Big Data");
  });

  it("proposes nothing where more than two in five letters would change", () => {
    expect(index().nearest("Blockchain")).toBeUndefined();
    expect(index().nearest("")).toBeUndefined();
  });

  it("does not take one number for a slip of another", () => {
    const fields = new NameIndex<number>().add(35, ["WIPO:35"]).add(8, ["WIPO:8"]);
    expect(["WIPO:36", "WIPO:3+5", "WIPO:85"].map((text) => fields.nearest(text))).toEqual(
      Array(3).fill(undefined),
    );
    expect(fields.nearest("WIPO:08")).toBe("WIPO:8");
    expect(fields.nearest("WIOP:35")).toBe("WIPO:35");
  });

  it("does not take one two-letter code for a slip of another", () => {
    expect(index().nearest("KS")).toBeUndefined();
    expect(index().nearest("UK")).toBeUndefined();
  });
});

describe("unknownName", () => {
  it("asks whether the nearest was meant, or says what would help", () => {
    expect(unknownName("technology", "Robtics", index(), "Help.")).toBe(
      'Unknown technology "Robtics". Did you mean "Robotics"?',
    );
    expect(unknownName("technology", "Blockchain", index(), "Help.")).toBe(
      'Unknown technology "Blockchain". Help.',
    );
  });
});
