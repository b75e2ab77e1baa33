import { figureText } from "../../../../src/taskpane/shared/plots/figure-text";

const SHARES = { figures: [0.153, 0.079] };

it("is what the cell of a figure shows", () => {
  expect(figureText({ numberFormat: "0%" }, { ...SHARES, texts: ["15.3%", "7.9%"] }, 1)).toBe("7.9%");
});

it("is in the format of the axis where there is no cell", () => {
  expect(figureText({ numberFormat: "0%" }, SHARES, 0)).toBe("15%");
});
