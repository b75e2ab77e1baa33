import { report } from "../../../src/core/figures/report";
import { placeInReport } from "../../../src/core/report/place";

it("names the section, the page on which it begins, and the lines", () => {
  expect(placeInReport("1.1", "116")).toBe("section 1.1 Patent applications, from page 5, line 116");
  expect(placeInReport("2.2 > 5G+ Strategy", "203; 231")).toBe(
    "section 2.2 Government policies towards technology development and adoption, from page 9, lines 203, 231",
  );
});

it("names the lines alone where the section is not known", () => {
  expect(placeInReport("", "12")).toBe("line 12");
  expect(placeInReport("none (named once in 2.2)", "12")).toBe("line 12");
});

it("knows the section of every statement", () => {
  const unknown = report.statements.filter(
    ({ section }) => !placeInReport(section, "1").startsWith("section "),
  );
  expect(unknown).toEqual([]);
});
