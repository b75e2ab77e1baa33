import { statusIn } from "../../../../src/core/own/cells/status-text";

describe("A status", () => {
  it.each([
    ["B", "B"],
    ["b", "B"],
    ["B: Break in time series", "B"],
    ["break in series", "B"],
    ["P", "P"],
    ["bp", "BP"],
    ["B,P", "BP"],
    ["Provisional value", "P"],
    ["Low reliability", "U"],
    ["A", ""],
    ["A: Normal value", ""],
    ["Normal value", ""],
    ["", ""],
  ])("is read of SDMX's code list, of flags and of words: %p", (text, letters) => {
    expect(statusIn(text)).toBe(letters);
  });
});
