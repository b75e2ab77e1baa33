import { invalid, isFound, orThrow, Refusal, unavailable } from "../../src/core/refusal";

describe("A refusal", () => {
  it("tells a question that cannot be asked from a figure that nobody has", () => {
    expect(invalid("wrong")).toMatchObject({ kind: "invalid", message: "wrong" });
    expect(unavailable("none")).toMatchObject({ kind: "unavailable", message: "none" });
    expect(invalid("wrong")).toBeInstanceOf(Refusal);
  });

  it("is thrown where a call fails as a whole, and values pass", () => {
    expect(orThrow(0)).toBe(0);
    expect(orThrow("")).toBe("");
    const refusal = invalid("wrong");
    expect(() => orThrow<number>(refusal)).toThrow(refusal);
  });

  it("is not found, and neither is what is undefined", () => {
    expect([0, "", false].every(isFound)).toBe(true);
    expect(isFound(undefined)).toBe(false);
    expect(isFound(invalid("wrong"))).toBe(false);
  });
});
