import { cellText } from "../../../../src/taskpane/shared/plots/cell-text";

it.each([
  // As Excel shows them.
  [0.15312, "0.0%", "15.3%"],
  [-0.1255, "+0.0%;-0.0%;0.0%", "-12.6%"],
  [0.1424, "+0.0%;-0.0%;0.0%", "+14.2%"],
  [0, "+0.0%;-0.0%;0.0%", "0.0%"],
  [1.32, "+0%;-0%;0%", "+132%"],
  [2848, "#,##0", "2,848"],
  [108182.46, "#,##0.0", "108,182.5"],
  [-0.411, "+0.00;-0.00;0.00", "-0.41"],
  [-56.4, "0", "-56"],
  [2020, "General", "2020"],
])("writes %d in the format %s as %s", (value, format, text) => {
  expect(cellText({ formula: "=1", value }, format)).toBe(text);
  expect(cellText(value, format)).toBe(text);
});

it("shows texts as they are, errors by their sign, and nothing for an empty cell", () => {
  expect(cellText("Korea", "0.0%")).toBe("Korea");
  expect(cellText({ formula: "=NA()", value: { error: "#N/A" } })).toBe("#N/A");
  expect(cellText(null)).toBe("");
  expect(cellText({ formula: "=A1#" })).toBe("");
  expect(cellText(true)).toBe("TRUE");
});
