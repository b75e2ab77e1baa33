import fc from "fast-check";
import { fileName } from "../../src/export/file-name";

it("keeps what every system takes", () => {
  expect(fileName("Big Data, South Korea (2)", "xlsx")).toBe("Big Data, South Korea (2).xlsx");
  expect(fileName("Côte d'Ivoire & 한국", "xlsx")).toBe("Côte d'Ivoire & 한국.xlsx");
});

it("leaves out what some system forbids", () => {
  expect(fileName("GERD: 2018/19?", "xlsx")).toBe("GERD 2018 19.xlsx");
  expect(fileName("  .hidden. ", "xlsx")).toBe("hidden.xlsx");
  expect(fileName("***", "xlsx")).toBe("ATI.xlsx");
  expect(fileName("con", "xlsx")).toBe("ATI con.xlsx");
  expect(fileName("GERD: 2018", "png")).toBe("GERD 2018.png");
});

it("cuts no word in two where it is too long", () => {
  const title = "Relative trade balance in Micro- and Nanoelectronics: South Korea, Germany and Japan";
  expect(fileName(title, "png")).toBe(
    "Relative trade balance in Micro- and Nanoelectronics South Korea, Germany and.png",
  );
  expect(fileName("a".repeat(100), "png")).toBe(`${"a".repeat(80)}.png`);
});

it("is short and legal whatever it is made of", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (wanted) => {
      const name = fileName(wanted, "xlsx");
      expect(name).toMatch(/^[^\p{Cc}\p{Cs}<>:"/\\|?*]+\.xlsx$/u);
      expect(name).not.toMatch(/^[. ]|[. ]\.xlsx$|^(con|prn|aux|nul|com\d|lpt\d)\.xlsx$/i);
      expect(Array.from(name).length).toBeLessThanOrEqual(85);
    }),
  );
});
