import { areaOf } from "../../../../../src/playground/stand-in/area";
import { setStage, type Stage } from "../stage";

const TWO: Excel.ConditionalColorScaleCriteria = {
  minimum: { type: "LowestValue", color: "#ffffff" },
  maximum: { type: "Number", formula: "5", color: "#112233" },
};
let stage: Stage;
beforeEach(() => {
  stage = setStage();
});

const heatMaps = () => stage.grid.parts().heatMaps;

describe("A colour scale", () => {
  it("is Excel's own until it is told its points", async () => {
    await stage.batch((sheet) => {
      sheet.getRange("A1:B2").conditionalFormats.add("ColorScale");
      sheet
        .getRange("C1")
        .conditionalFormats.add(stage.excel.ConditionalFormatType.colorScale).colorScale.criteria = TWO;
    });
    expect(heatMaps()).toMatchObject([
      { sheetId: "s1", area: areaOf("A1:B2"), points: [{}, { type: "Percentile", formula: "50" }, {}] },
      { sheetId: "s1", area: areaOf("C1"), points: [TWO.minimum, TWO.maximum] },
    ]);
  });

  it("tells its points", async () => {
    const told = await stage.ask(
      (sheet) => {
        const { colorScale } = sheet.getRange("A1").conditionalFormats.add("ColorScale");
        colorScale.criteria = { ...TWO, midpoint: { type: "Percent", formula: "40", color: "#445566" } };
        return colorScale.load("criteria, threeColorScale");
      },
      ({ criteria, threeColorScale }) => [criteria.midpoint, criteria.maximum, threeColorScale],
    );
    expect(told).toEqual([{ type: "Percent", formula: "40", color: "#445566" }, TWO.maximum, true]);
  });

  it.each([
    ["without a colour", { type: "LowestValue" }],
    ["with a number that is missing", { type: "Number", color: "#ffffff" }],
    ["of an unknown type", { type: "Least", color: "#ffffff" }],
  ])("takes no point %s", async (_title, minimum) => {
    const wrong = stage.batch((sheet) => {
      const { colorScale } = sheet.getRange("A1").conditionalFormats.add("ColorScale");
      Object.assign(colorScale, { criteria: { ...TWO, minimum } });
    });
    await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("is found in the ranges that it touches, and deleted as a whole", async () => {
    await stage.batch((sheet) => {
      sheet.getRange("A1:B2").conditionalFormats.add("ColorScale");
      sheet.getRange("D1:E2").conditionalFormats.add("ColorScale");
    });
    await stage.excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem("Sheet1").getRange("B1:C1");
      conditionalFormats.load("items/id, items/type");
      await context.sync();
      const [first, ...others] = conditionalFormats.items;
      expect([first!.type, others]).toEqual(["ColorScale", []]);
      conditionalFormats.getItem(first!.id).delete();
    });
    expect(heatMaps().map(({ area }) => area)).toEqual([areaOf("D1:E2")]);
  });

  it("stays around a range whose formats are all cleared", async () => {
    await stage.batch((sheet) => {
      sheet.getRange("A1:C3").conditionalFormats.add("ColorScale");
      sheet.getRange("B2").conditionalFormats.clearAll();
    });
    expect(heatMaps().map(({ area }) => area)).toEqual(["A1:C1", "A2", "C2", "A3:C3"].map(areaOf));
    expect(new Set(heatMaps().map(({ id }) => id)).size).toBe(4);
  });
});

describe("A rule with a formula", () => {
  const rules = () => stage.grid.parts().rules;
  const grey = (sheet: Excel.Worksheet, address: string, formula: string): void => {
    const { custom } = sheet
      .getRange(address)
      .conditionalFormats.add(stage.excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    custom.format.font.color = "#a6a6a6";
  };

  it("is kept with its formula and its colour, and tells them", async () => {
    const told = await stage.ask(
      (sheet) => {
        grey(sheet, "B2:C3", "=ISERROR(B2)");
        const { conditionalFormats } = sheet.getRange("B2");
        return conditionalFormats.load(
          "items/type, items/custom/rule/formula, items/custom/format/font/color",
        );
      },
      ({ items }) => items.map(({ type }) => type),
    );
    expect(told).toEqual(["Custom"]);
    expect(rules()).toMatchObject([
      { sheetId: "s1", area: areaOf("B2:C3"), formula: "=ISERROR(B2)", color: "#a6a6a6" },
    ]);
  });

  it("stays around a range whose formats are cleared, its formula moved along", async () => {
    await stage.batch((sheet) => {
      grey(sheet, "B2:C3", '=AND(ISERROR(B2),$A2<>B$1,$A$1<>"B2")');
      sheet.getRange("B2").clear("Formats");
    });
    expect(rules().map(({ area, formula }) => [area, formula])).toEqual([
      [areaOf("C2"), '=AND(ISERROR(C2),$A2<>C$1,$A$1<>"B2")'],
      [areaOf("B3:C3"), '=AND(ISERROR(B3),$A3<>B$1,$A$1<>"B2")'],
    ]);
  });

  it("is deleted alone, and is no colour scale", async () => {
    await stage.batch((sheet) => {
      sheet.getRange("A1").conditionalFormats.add("ColorScale");
      grey(sheet, "A1", "=ISERROR(A1)");
    });
    await stage.excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      conditionalFormats.load("items/id, items/type");
      await context.sync();
      const [scale, rule] = conditionalFormats.items;
      expect([scale!.type, rule!.type]).toEqual(["ColorScale", "Custom"]);
      rule!.delete();
    });
    expect([heatMaps().length, rules().length]).toEqual([1, 0]);
  });

  it("takes nothing but a formula", async () => {
    const wrong = stage.batch((sheet) => grey(sheet, "A1", "ISERROR(A1)"));
    await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

it("There is no other conditional format", async () => {
  await stage.batch((sheet) => {
    expect(() => sheet.getRange("A1").conditionalFormats.add("DataBar")).toThrow("not in the stand-in");
  });
});
