import { measurementOf } from "../../../src/core/indicators/choice";
import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { areaOf } from "../../../src/core/catalogue/areas";
import { findTechnology } from "../../../src/core/catalogue/technologies";
import { explain } from "../../../src/core/provenance/explain";
import { orThrow } from "../../../src/core/refusal";
import { explainCall } from "../../../src/taskpane/cell/explain-call";
import { readCell } from "./read-cell";

function explained(formula: string, inputs: Record<string, unknown> = {}): string | undefined {
  return explainCall(readCell(formula).calls[0], new Map(Object.entries(inputs)));
}

function told(indicator: string, technology: string, year?: number): string {
  const of = indicatorOf(indicator);
  const measurement = orThrow(measurementOf(of, orThrow(findTechnology(technology, of))));
  return explain(measurement, areaOf("KR"), year ?? measurement.latest);
}

it("tells the story of a figure by literals and by what cells hold", () => {
  const story = told("SHARE", "Big Data", 2018);
  expect(story).toContain("2,888 of 45,929 patents");
  expect(explained('=ATI.SHARE("KR","Big Data",2018)')).toBe(story);
  expect(explained('=ATI.SHARE(A1,B$1,"2018","")', { A1: "KOR", B$1: "big-data" })).toBe(story);
  expect(explained('=ATI.VALUE("share",{"KR"},"Big Data",C1)', { C1: 2018 })).toBe(story);
});

it("takes what is left out as the functions do", () => {
  expect(explained('=ATI.RPA("KR","AI")')).toBe(told("RPA", "AI"));
  expect(explained('=ATI.INVESTMENT("KR",,2018)')).toBe(told("INVESTMENT", "ALL", 2018));
  expect(explained('=ATI.RPA("KR","AI",A1)', { A1: "" })).toBe(told("RPA", "AI"));
  expect(explained('=ATI.INVESTMENT("KR",A1,2018)', { A1: "" })).toBe(told("INVESTMENT", "ALL", 2018));
  expect(explained('=ATI.VALUE("SHARE","KR",A1,2018)', { A1: 0 })).toBe(told("SHARE", "ALL", 2018));
});

it.each([
  ["several areas", '=ATI.SHARE({"KR";"JP"},"AI")', {}, "The argument areas holds several values"],
  ["a range", '=ATI.SHARE(A1:A3,"AI")', {}, "The argument areas holds several values"],
  ["a group", '=ATI.SHARE("EASTASIA","AI")', {}, "East Asia is a group"],
  ["an expression", '=ATI.SHARE(A1&"R","AI")', {}, 'What A1&"R" gives for areas is known to Excel alone'],
  ["an empty cell", '=ATI.SHARE(A1,"AI")', { A1: "" }, "The cell A1 is empty, and so is the answer"],
  ["an empty cell for a needed technology", '=ATI.SHARE("KR",A1)', { A1: "" }, "The cell A1 is empty"],
  ["a cell of another file", '=ATI.SHARE(Gone!A1,"AI")', {}, "The cell Gone!A1 cannot be read"],
  ["a cell with an error", '=ATI.SHARE(A1,"AI")', { A1: "#N/A" }, "The cell A1 holds the error #N/A"],
  ["an unknown name", '=ATI.SHARE("Koera","AI")', {}, 'Unknown area "Koera". Did you mean'],
  [
    "a pinned dataset that is not known",
    '=ATI.SHARE("KR","AI",,"uspto-pat")',
    {},
    'Unknown dataset "uspto-pat"',
  ],
  ["a missing area", "=ATI.SHARE()", {}, "An argument that the function needs is left out"],
  ["no year", '=ATI.SHARE("KR","AI","soon")', {}, '"soon" is no year'],
])("says why %s is not explained", (_title, formula, inputs, why) => {
  expect(explained(formula, inputs)).toContain(`Not explained here. ${why}`);
});

it("says why there is no figure", () => {
  expect(explained('=ATI.SHARE("KR","Blockchain",2018)')).toMatch(
    /^Not explained here\. No open dataset has SHARE/,
  );
});

it("has nothing to tell of functions that give no figure", () => {
  expect(explained('=ATI.CITE("uspto-patents")')).toBeUndefined();
});
