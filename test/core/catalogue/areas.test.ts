import { areaOf, areas, areaWithCode, findArea, membersOf } from "../../../src/core/catalogue/areas";
import { Refusal } from "../../../src/core/refusal";
import { EU27, isCountry } from "../raw-figures";

describe("A code", () => {
  it("is not found by letters that only capitals make it of", () => {
    expect(areaWithCode("ss")).toMatchObject({ code: "SS" });
    for (const text of ["ß", "ıt"]) expect(areaWithCode(text)).toBeUndefined();
  });
});

describe("The areas", () => {
  it("are each found by code, alpha-3 code and name", () => {
    for (const area of areas) {
      for (const name of [area.code, area.alpha3, area.name].filter((each) => each !== "")) {
        expect(findArea(name)).toMatchObject({ code: area.code });
      }
    }
  });

  it("are each found by their aliases, unless the alias is another's code or name", () => {
    const owned = areas.flatMap((area) =>
      area.aliases.map((alias) => [alias, area.code, findArea(alias)] as const),
    );
    expect(owned.length).toBeGreaterThan(100);
    for (const [alias, code, found] of owned) {
      if (found instanceof Refusal || found.code !== code) throw new Error(`${alias} does not find ${code}`);
    }
  });

  it("have the kinds of the code list", () => {
    for (const area of areas) expect(area.kind === "country").toBe(isCountry(area.code));
  });

  it("give the members of groups and aggregates in order", () => {
    expect(membersOf(areaOf("G7")).map(({ code }) => code)).toEqual([
      "CA",
      "FR",
      "DE",
      "IT",
      "JP",
      "GB",
      "US",
    ]);
    expect(
      membersOf(areaOf("EU27_2020"))
        .map(({ code }) => code)
        .sort(),
    ).toEqual([...EU27].sort());
    expect(membersOf(areaOf("KR"))).toEqual([]);
  });

  it("refuse an unknown name, with the nearest", () => {
    expect(findArea("Germny")).toMatchObject({
      kind: "invalid",
      message: 'Unknown area "Germny". Did you mean "Germany"?',
    });
    expect(() => areaOf("XX")).toThrow(RangeError);
  });
});
