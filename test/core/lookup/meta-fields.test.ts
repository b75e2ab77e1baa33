import { findMetaField, filledFields, META_FIELDS } from "../../../src/core/lookup/meta-fields";

describe("The fields of META", () => {
  it("are those that the contract names, in its order", () => {
    expect(META_FIELDS.join(", ")).toBe(
      "name, kind, unit, formula, measures, fit, producer, edition, licence, attribution, years, lastcomplete, breaks, url",
    );
  });

  it("are found in any spelling, and in American", () => {
    for (const field of META_FIELDS) expect(findMetaField(` ${field.toUpperCase()}.`)).toBe(field);
    expect([findMetaField("last complete"), findMetaField("License")]).toEqual(["lastcomplete", "licence"]);
    expect(findMetaField("no such field")).toMatchObject({ kind: "invalid" });
  });

  it("are left out where they say nothing, 0 not among these", () => {
    const rows = filledFields([
      ["name", "x"],
      ["unit", ""],
      ["lastcomplete", null],
      ["years", 0],
    ]);
    expect([...rows]).toEqual([
      ["name", "x"],
      ["years", 0],
    ]);
  });
});
