import { cutText, plainText } from "../../src/plans/cut-text";

it("cuts between letters, never within one that takes two places", () => {
  expect(cutText("Robots", 3)).toBe("Rob");
  expect(cutText("AI", 5)).toBe("AI");
  expect(cutText("AI🤖", 3)).toBe("AI");
  expect(cutText("AI🤖", 4)).toBe("AI🤖");
  expect(cutText("🤖🤖", 2)).toBe("🤖");
});

it("keeps a text on one line, without what no file can hold", () => {
  expect(plainText("  Big\u0000Data\n2018\u2028\uD83E and\uFFFF more ")).toBe("Big Data 2018 and more");
  expect(plainText("🤖 人工知能")).toBe("🤖 人工知能");
});
