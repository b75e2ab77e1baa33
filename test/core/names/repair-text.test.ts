import { repairText } from "../../../src/core/names/repair-text";

/** UTF-8 read as Windows-1252, which of the letters here differs from Latin-1 in no byte. */
const misread = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

describe("repairText", () => {
  it("reads UTF-8 that was read as Windows-1252, once or twice", () => {
    expect(repairText(misread("Réunion"))).toBe("Réunion");
    expect(repairText(misread(misread("Curaçao")))).toBe("Curaçao");
    expect(repairText("CÃ´te dâ€™Ivoire")).toBe("Côte d’Ivoire");
  });

  it("puts back letters that R and pages write as signs", () => {
    expect(repairText("C<U+00F4>te d<U+2019>Ivoire")).toBe("Côte d’Ivoire");
    expect(repairText("R&eacute;union, Cura&#231;ao, T&#xFC;rkiye")).toBe("Réunion, Curaçao, Türkiye");
    expect(repairText("Trinidad &amp; Tobago")).toBe("Trinidad & Tobago");
  });

  it("takes away tags, and notes set high or low with what they hold", () => {
    expect(repairText("Korea<sup>a</sup>").trim()).toBe("Korea");
    expect(repairText("<b>Korea</b>").trim()).toBe("Korea");
  });

  it.each(["Åland", "Türkiye", "ÃÃ", "&bogus;", "&#0;x", "5 < 6"])(
    "leaves %s or what is left of it readable",
    (text) => {
      expect(repairText(text).length).toBeGreaterThan(0);
    },
  );
});
