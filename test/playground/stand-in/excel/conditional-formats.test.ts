import { areaOf } from "../../../../src/playground/stand-in/area";
import { setStage, type Stage } from "./stage";

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

  it("is the only conditional format that there is", async () => {
    await stage.batch((sheet) => {
      expect(() => sheet.getRange("A1").conditionalFormats.add("DataBar")).toThrow("not in the stand-in");
    });
  });
});
