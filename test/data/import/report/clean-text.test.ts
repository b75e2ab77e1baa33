import { cleanText } from "../../../../src/data/import/report/clean-text";

describe("cleanText", () => {
  it.each([
    ["folds tabs and line ends", "Green New Deal\t2020 -2025\n  KRW", "Green New Deal 2020 -2025 KRW"],
    ["skips footnote markers", "the RPA-index<sup>2</sup> as", "the RPA-index as"],
    ["undoes escapes", "spend \\$3.9 bn, ATI\\\\_D1.2\\_x", "spend $3.9 bn, ATI_D1.2_x"],
    ["takes headings, bold and italics for their words", "### **Nano** *Technology*", "Nano Technology"],
    ["takes a link for its words", "[Snapshot](#) and <https://x.eu/a>", "Snapshot and https://x.eu/a"],
    [
      "leaves comparisons alone",
      "58.2 + 73.4 > 114.1, a < b, x [2018]",
      "58.2 + 73.4 > 114.1, a < b, x [2018]",
    ],
    ["leaves dashes and a hash in an address alone", "x - y, ai/#3d4a", "x - y, ai/#3d4a"],
  ])("%s", (_, markdown, text) => {
    expect(cleanText(markdown)).toBe(text);
  });
});
