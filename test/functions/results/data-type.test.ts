import { dataTypeOf } from "../../../src/functions/results/data-type";

it("is a number to sums, with its format, and tells its fields in the order of the card", () => {
  const told = dataTypeOf({
    value: 0.25,
    format: "0.0%",
    title: "A quarter",
    sections: [
      { title: "First", fields: [{ name: "Year", value: 2018, format: "0", note: "complete" }] },
      { title: "Then", fields: [{ name: "Unit", value: "share" }] },
    ],
    source: { text: "Us", address: "https://example.org", licence: "CC0", licenceAddress: "https://cc0" },
  });
  expect(told).toMatchObject({ type: "Double", basicValue: 0.25, numberFormat: "0.0%" });
  expect(told.properties).toEqual({
    Year: {
      type: "Double",
      basicValue: 2018,
      numberFormat: "0",
      propertyMetadata: {
        sublabel: "complete",
        attribution: [
          {
            sourceText: "Us",
            sourceAddress: "https://example.org",
            licenseText: "CC0",
            licenseAddress: "https://cc0",
          },
        ],
      },
    },
    Unit: expect.objectContaining({ type: "String", basicValue: "share" }) as unknown,
  });
  expect(told.layouts?.card?.sections).toEqual([
    { layout: "List", title: "First", properties: ["Year"] },
    { layout: "List", title: "Then", properties: ["Unit"] },
  ]);
});

it("is a text where the value is one, cut to what a cell holds", () => {
  const told = dataTypeOf({ value: "x".repeat(40_000), title: "Long", sections: [] });
  expect(told.type).toBe("String");
  expect(String(told.basicValue).length).toBeLessThanOrEqual(32_767);
});
