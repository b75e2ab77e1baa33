import { separatorsOf } from "../../../../src/excel/reading/formula/separators";

describe("separatorsOf", () => {
  it.each([
    ["en-US", ".", ".", { decimal: ".", list: ",", column: "," }],
    ["de-DE", ",", ",", { decimal: ",", list: ";", column: "." }],
    ["fr-FR", ",", ",", { decimal: ",", list: ";", column: "." }],
    ["it-IT", ",", ",", { decimal: ",", list: ";", column: "\\" }],
    ["nl-NL", ",", ",", { decimal: ",", list: ";", column: "\\" }],
    ["de-CH", ".", ".", { decimal: ".", list: ";", column: "," }],
    // Excel was told to have other decimals than the system.
    ["de-DE", ".", ",", { decimal: ".", list: ";", column: "," }],
    ["en-US", ",", ".", { decimal: ",", list: ";", column: "\\" }],
  ])("reads %s with %s in Excel and %s in the system", (culture, decimal, systemDecimal, expected) => {
    expect(separatorsOf({ culture, decimal, systemDecimal })).toEqual(expected);
  });
});
