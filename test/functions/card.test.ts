import { shareOf } from "../core/raw-figures";
import { onlyOf, textOf } from "./shown";

/** Runs with an Excel that knows these requirement sets. */
function inExcelWith<T>(sets: readonly string[], work: () => T): T {
  const page = globalThis as { Office?: unknown };
  page.Office = {
    context: {
      requirements: { isSetSupported: (set: string, version: string) => sets.includes(`${set} ${version}`) },
    },
  };
  try {
    return work();
  } finally {
    delete page.Office;
  }
}

describe("CARD", () => {
  it("is the plain number where Excel knows no data types", () => {
    expect(onlyOf("CARD", "SHARE", "KR", "Big Data", 2018)).toBe(
      shareOf("uspto-patents", ["6", "7"], "KR", 2018),
    );
  });

  it("refuses what it cannot know, with the reason", () => {
    expect(textOf('=ATI.CARD("SHARE","Koera","AI")')).toMatch(/^#VALUE! Unknown area "Koera"/);
    expect(textOf('=ATI.CARD("SHARE","G7","AI")')).toMatch(/^#VALUE! "G7" is a group/);
    expect(textOf('=ATI.CARD("SHARE","KR","Blockchain")')).toMatch(/^#N\/A No open dataset/);
    expect(onlyOf("CARD", "SHARE", [[""]], "AI")).toBe("");
  });

  it("carries its card where Excel knows data types", () => {
    const cell = inExcelWith(["CustomFunctionsRuntime 1.4", "ExcelApi 1.19"], () => {
      return onlyOf("CARD", "SHARE", "KR", "Big Data", 2018);
    });
    expect(cell).toMatchObject({
      type: "Double",
      basicValue: shareOf("uspto-patents", ["6", "7"], "KR", 2018),
      properties: { Grade: { type: "String", basicValue: "broader" } },
    });
  });
});
