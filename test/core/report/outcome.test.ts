import { decided, overall, undecided } from "../../../src/core/report/outcome";

describe("An outcome", () => {
  it("agrees or disagrees by what its numbers say", () => {
    expect(decided(true, "1 of 1")).toEqual({ verdict: "agrees", decidedBy: "1 of 1", why: "" });
    expect(decided(false, "0 of 1")).toEqual({ verdict: "disagrees", decidedBy: "0 of 1", why: "" });
  });

  it("says why it cannot be tested, and keeps the numbers there are", () => {
    const verdict = "cannot be tested";
    expect(undecided("no figure")).toEqual({ verdict, decidedBy: "", why: "no figure" });
    expect(undecided("unknown", "place 1 to 3")).toEqual({
      verdict,
      decidedBy: "place 1 to 3",
      why: "unknown",
    });
  });
});

describe("The overall verdict", () => {
  const cannot = "cannot be tested" as const;

  it("is what every dataset that can test it says", () => {
    expect(overall(["agrees"])).toBe("agrees");
    expect(overall(["agrees", cannot, "agrees"])).toBe("agrees");
    expect(overall([cannot, "disagrees"])).toBe("disagrees");
  });

  it("is that datasets differ where they do", () => {
    expect(overall(["agrees", "disagrees"])).toBe("datasets differ");
    expect(overall(["disagrees", cannot, "agrees", "agrees"])).toBe("datasets differ");
  });

  it("is that it cannot be tested where none can", () => {
    expect(overall([])).toBe(cannot);
    expect(overall([cannot, cannot])).toBe(cannot);
  });
});
