import type { GuideFunction } from "../../src/help/help-content";
import { originOf } from "../../src/help/origin";

const made = (id: string, ...names: string[]): GuideFunction => ({
  id,
  name: id,
  description: "",
  help: "",
  parameters: names.map((name) => ({ name, description: "" })),
  examples: [],
});

test("a function's answers come from its indicator, from one that is named, or from what is said of it", () => {
  const indicators = new Set(["SHARE", "RPA"]);
  expect(originOf(made("SHARE", "areas"), indicators)).toBe("indicator");
  expect(originOf(made("VALUE", "indicators"), indicators)).toBe("any-indicator");
  expect(originOf(made("RPAOF", "count"), indicators)).toBe("own-numbers");
  expect(originOf(made("FLAGS", "severity"), indicators)).toBe("report");
  expect(() => originOf(made("NEW", "text"), indicators)).toThrow("ATI.NEW");
});
