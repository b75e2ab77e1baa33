import { areas } from "../../../src/core/catalogue/areas";
import { indicators } from "../../../src/core/catalogue/indicators";
import { ownCodes, technologies } from "../../../src/core/catalogue/technologies";
import { datasets } from "../../../src/core/figures/store";
import { metaField, metaOf } from "../../../src/core/lookup/meta";
import { META_FIELDS, type Meta } from "../../../src/core/lookup/meta-fields";

describe("metaOf", () => {
  it("knows every dataset, indicator, technology, area and own code, each by its name", () => {
    const entries = [
      ...datasets.map(({ id, entry }) => [id, entry.title]),
      ...indicators.map(({ code, name }) => [code, name]),
      ...technologies.map(({ code, name }) => [code, name]),
      ...ownCodes.map(({ code, name }) => [code, name]),
    ] as [string, string][];
    for (const [code, name] of entries) expect((metaOf(code) as Meta).get("name")).toBe(name);
    // Codes of technologies and indicators come before those of areas: AI is no longer Anguilla.
    const taken = new Set([...technologies, ...indicators].map(({ code }) => code));
    for (const { code, name } of areas)
      if (!taken.has(code)) expect((metaOf(code) as Meta).get("name")).toBe(name);
  });

  it("has only known fields, none of them empty", () => {
    for (const code of ["uspto-patents", "RPA", "BIGDATA", "KR", "G7", "HS:8542", "VC:TOTAL", "ALL"]) {
      for (const [field, value] of metaOf(code) as Meta) {
        expect(META_FIELDS).toContain(field);
        expect(value).not.toBe("");
      }
    }
  });
});

describe("metaField", () => {
  it("is the field, or the reason why there is none", () => {
    const meta = metaOf("KR") as Meta;
    expect(metaField("KR", meta, "name")).toBe("South Korea");
    expect(metaField("KR", meta, "licence")).toMatchObject({ kind: "unavailable" });
  });
});
