import { invalid, isFound, orThrow, Refusal, unavailable } from "../../src/core/refusal";

describe("A refusal", () => {
  it("tells a question that cannot be asked from a figure that nobody has", () => {
    expect(invalid("wrong")).toMatchObject({ kind: "invalid", message: "wrong" });
    expect(unavailable("none")).toMatchObject({ kind: "unavailable", message: "none" });
    expect(invalid("wrong")).toBeInstanceOf(Refusal);
  });

  it("is a sentence of at most 500 letters, in which a long name is shortened in its middle", () => {
    const { message } = invalid(
      `Unknown area "${"a".repeat(16_000)}${"z".repeat(16_000)}". Did you mean "Korea"?`,
    );
    expect(message).toMatch(/^Unknown area "a{70,}…z{30,}"\. Did you mean "Korea"\?$/);
    expect(message.length).toBeLessThan(200);
    expect(invalid("word ".repeat(200)).message).toHaveLength(500);
    expect(
      invalid(`"${'"'.repeat(9_000)}${"x".repeat(9_000)}" is no year.`).message.length,
    ).toBeLessThanOrEqual(500);
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
