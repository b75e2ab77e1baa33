import { fitted, fits } from "../../../../src/core/provenance/summary/fitted";

describe("fitted", () => {
  const long = "x".repeat(112);
  const short = "y".repeat(111);

  it("takes the first way that fits a line with its full stop and its head", () => {
    expect(fitted("", long, short, "z")).toBe(`Y${short.slice(1)}.`);
    expect(fitted("Head: ", short, "z")).toBe("Head: z.");
  });

  it("takes the last where none does", () => {
    expect(fitted("", long + long, long)).toBe(`X${long.slice(1)}.`);
  });

  it("begins with a capital where there is no head", () => {
    expect(fitted("", "the United States")).toBe("The United States.");
    expect(fitted("2018: ", "the United States")).toBe("2018: the United States.");
  });
});

it("fits is at most 112 letters", () => {
  expect(fits("x".repeat(112))).toBe(true);
  expect(fits("x".repeat(113))).toBe(false);
});
