import fc from "fast-check";
import { freeObjectName, freeSheetName, freeTableName } from "../../src/plans/free-name";

it("names a sheet as wanted when that is free, whatever its case", () => {
  expect(freeSheetName("Patent share, Big Data", [])).toBe("Patent share, Big Data");
  expect(freeSheetName("Big Data", ["BIG DATA", "Big Data (2)"])).toBe("Big Data (3)");
});

it("leaves out what Excel forbids in a sheet's name", () => {
  expect(freeSheetName("'AR/VR: [all]?'", [])).toBe("AR VR all");
  expect(freeSheetName("***", [])).toBe("ATI");
  expect(freeSheetName("History", [])).toBe("History (2)");
});

it("strips what no name ends with after it is cut, not only before", () => {
  expect(freeSheetName("The state of patents, in Korea’s own words", [])).toBe(
    "The state of patents, in Korea’",
  );
  expect(freeSheetName("The state of patents in Koreans' own words", [])).toBe(
    "The state of patents in Koreans",
  );
  expect(freeSheetName("Thirty letters are before this 🤖 robot", [])).toBe("Thirty letters are before this");
  expect(freeSheetName(`${"a".repeat(30)}🤖`, [])).toBe("a".repeat(30));
  expect(freeSheetName("Big\u0000 Data\n\uD83E", [])).toBe("Big Data");
});

const ANY_TEXT = fc
  .array(fc.oneof(fc.nat(0xffff), fc.constantFrom(0x27, 0x20, 0xd83e, 0xdd16)), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

it("gives sheets legal, free names for any wish", () => {
  fc.assert(
    fc.property(ANY_TEXT, fc.nat(12), (wanted, count) => {
      const taken: string[] = [];
      for (let at = 0; at <= count; at += 1) {
        const name = freeSheetName(wanted, taken);
        expect(name).toMatch(/^[^'[\]:*?/\\][^[\]:*?/\\]{0,30}$/);
        expect(name.endsWith("'")).toBe(false);
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        expect(taken.map((each) => each.toLowerCase())).not.toContain(name.toLowerCase());
        taken.push(name);
      }
    }),
  );
});

it("names tables and charts with letters, digits and underscores", () => {
  expect(freeObjectName("Patent share, Big Data", [])).toBe("ATI_Patent_share_Big_Data");
  expect(freeObjectName("Électricité", ["ati_electricite"])).toBe("ATI_Electricite_2");
});

it("names tables that formulas are to name as people would", () => {
  expect(freeTableName("patents by sector", [])).toBe("PatentsBySector");
  expect(freeTableName("patents", ["PATENTS"])).toBe("Patents2");
  expect(freeTableName("Électricité (2018)", [])).toBe("Electricite2018");
  // An address of a cell, or a number, is no name.
  expect(["AI", "ab12", "R1C1", "2018", "특허"].map((name) => freeTableName(name, []))).toEqual([
    "FiguresAI",
    "FiguresAb12",
    "FiguresR1C1",
    "Figures2018",
    "Figures",
  ]);
});
