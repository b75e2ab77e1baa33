import { checkNames, nameKey, type Name } from "../../../src/data/compile/check-names";

function name(text: string, code: string, line: number): Name {
  return { file: "areas/aliases.csv", line, text, code };
}

describe("checkNames", () => {
  it("lets one thing have the same name twice", () => {
    expect(() => checkNames([name("Türkiye", "TR", 2), name("turkiye", "TR", 3)])).not.toThrow();
  });

  it("refuses a name of two things, even if written differently", () => {
    expect(() => checkNames([name("Korea, Rep.", "KR", 2), name("KOREA REP", "KP", 3)])).toThrow(
      'areas/aliases.csv:3: name "KOREA REP" means both KR and KP',
    );
  });

  it("refuses a name of which nothing is left", () => {
    expect(() => checkNames([name("—", "KR", 2)])).toThrow(
      'areas/aliases.csv:2: name "—" has neither letter nor digit',
    );
  });
});

describe("nameKey", () => {
  it("drops case, accents, spaces and punctuation", () => {
    expect(nameKey("Côte d'Ivoire")).toBe("cotedivoire");
    expect(nameKey("EU27 (2020)")).toBe("eu272020");
  });
});
