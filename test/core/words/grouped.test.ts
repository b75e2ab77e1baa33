import { grouped } from "../../../src/core/words/grouped";

it("writes a number with the decimals that are asked for", () => {
  expect(grouped(1977, { least: 1, most: 1 })).toBe("1,977.0");
  expect(grouped(1977.256, { least: 0, most: 2 })).toBe("1,977.26");
  expect(grouped(1977, { least: 0, most: 2 })).toBe("1,977");
});

it("sets no thousands apart where that is said", () => {
  expect(grouped(1977.5, { least: 0, most: 1 }, false)).toBe("1977.5");
  expect(grouped(1977.5, { least: 0, most: 1 })).toBe("1,977.5");
});
