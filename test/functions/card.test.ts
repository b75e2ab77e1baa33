import { shareOf } from "../core/raw-figures";
import { wantCards } from "../../src/core/cards-wanted";
import { onlyOf, spillOf, textOf } from "./shown";

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

  it("carries what a range of the user's own says of itself", () => {
    const range = [
      ["area", "technology", "year", "patents", "source"],
      ["KR", "AI", 2018, 30, "An office"],
      ["World", "AI", 2018, 120, "An office"],
    ];
    const cell = inExcelWith(["CustomFunctionsRuntime 1.4", "ExcelApi 1.19"], () =>
      onlyOf("CARD", "SHARE", "KR", "AI", 2018, null, range),
    );
    expect(cell).toMatchObject({
      basicValue: 30 / 120,
      properties: {
        Parts: { basicValue: "30 of 120 patents" },
        Tables: { basicValue: expect.stringContaining("An office") as unknown },
        Citation: { basicValue: "An office", propertyMetadata: {} },
      },
    });
    expect(JSON.stringify(cell)).not.toContain("ddress");
  });

  it("cites nobody where a range names nobody, of a whole country neither", () => {
    const range = [
      ["area", "year", "GERD"],
      ["KR", 2018, 4.5],
    ];
    const cell = inExcelWith(["CustomFunctionsRuntime 1.4", "ExcelApi 1.19"], () =>
      onlyOf("CARD", "GERD", "KR", null, 2018, null, range),
    ) as unknown as { readonly properties: object };
    expect(cell).toMatchObject({ basicValue: 4.5, properties: { Dataset: { basicValue: "your range" } } });
    for (const name of ["Citation", "Tables", "Licence", "Link"])
      expect(cell.properties).not.toHaveProperty(name);
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

describe("The figures of SHARE and its family", () => {
  const sets = ["CustomFunctionsRuntime 1.4", "ExcelApi 1.19"];
  afterEach(() => wantCards(false));

  it("carry their cards where the user wants them, each its own", () => {
    wantCards(true);
    const [[first], [second]] = inExcelWith(sets, () =>
      spillOf("SHARE", [["KR"], ["Blockland"]], "Big Data", 2018),
    ) as unknown as [[object], [string]];
    expect(first).toMatchObject({ type: "Double", properties: { Area: { basicValue: "South Korea" } } });
    expect(second).toMatch(/^#VALUE! Unknown area/);
  });

  it("are plain where Excel shows no cards, and where nobody asked", () => {
    const value = shareOf("uspto-patents", ["6", "7"], "KR", 2018);
    expect(inExcelWith(sets, () => onlyOf("SHARE", "KR", "Big Data", 2018))).toBe(value);
    wantCards(true);
    expect(inExcelWith(["CustomFunctionsRuntime 1.3"], () => onlyOf("SHARE", "KR", "Big Data", 2018))).toBe(
      value,
    );
  });
});
