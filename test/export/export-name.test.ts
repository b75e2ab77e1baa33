import fc from "fast-check";
import { exportName } from "../../src/export/export-name";

it("keeps what every system takes", () => {
  expect(exportName("Big Data, South Korea (2)")).toBe("Big Data, South Korea (2).xlsx");
  expect(exportName("Côte d'Ivoire & 한국")).toBe("Côte d'Ivoire & 한국.xlsx");
});

it("leaves out what some system forbids", () => {
  expect(exportName("GERD: 2018/19?")).toBe("GERD 2018 19.xlsx");
  expect(exportName("  .hidden. ")).toBe("hidden.xlsx");
  expect(exportName("***")).toBe("ATI.xlsx");
  expect(exportName("con")).toBe("ATI con.xlsx");
});

it("is short and legal whatever it is made of", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (wanted) => {
      const name = exportName(wanted);
      expect(name).toMatch(/^[^\p{Cc}\p{Cs}<>:"/\\|?*]+\.xlsx$/u);
      expect(name).not.toMatch(/^[. ]|[. ]\.xlsx$|^(con|prn|aux|nul|com\d|lpt\d)\.xlsx$/i);
      expect(Array.from(name).length).toBeLessThanOrEqual(85);
    }),
  );
});
