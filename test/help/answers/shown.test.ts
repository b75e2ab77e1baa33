import { shown } from "../../../src/help/answers/shown";

test("a number has as many digits as it needs, an error its code, a truth Excel's word", () => {
  // 2888 / 45929 = 0.06287966...
  expect(shown(2888 / 45929)).toBe("0.0628796621");
  expect(shown(0.1 + 0.2)).toBe("0.3");
  expect(shown(-12)).toBe("-12");
  expect(shown(true)).toBe("TRUE");
  expect(shown("broader")).toBe("broader");
  expect(shown({ code: "#N/A", message: "nobody measured it" })).toBe("#N/A");
});
