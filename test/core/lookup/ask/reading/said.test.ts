import { saidIn } from "../../../../../src/core/lookup/ask/reading/said";

describe("saidIn", () => {
  const named = (text: string): string => {
    const { indicators, technologies, areas } = saidIn(text);
    const codes = [indicators, technologies.map(([first]) => first), areas];
    return codes.map((each) => each.map((thing) => thing?.code).join("+")).join(" ");
  };

  it.each([
    ["chip exports asean", "EXPORTS MNE BN+KH+ID+LA+MY+MM+PH+SG+TH+VN"],
    ["export data korea", "EXPORTS  KR"],
    ["data korea", " BIGDATA KR"],
    ["display exports", "EXPORTS PHOT "],
    ["research robotics", " ROB "],
    ["research korea", "GERD  KR"],
    ["robots robotics", " ROB "],
  ])("finds in %s: %s", (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  it("takes OECD for a dataset only beside something else", () => {
    expect(saidIn("oecd").datasets).toEqual([]);
    expect(saidIn("r&d oecd").datasets).toEqual(["oecd"]);
  });

  it("keeps the words that nothing was made of as they were typed", () => {
    expect(saidIn("Xyzzy robots, Plugh").notUnderstood).toEqual(["Xyzzy", "Plugh"]);
  });

  it("keeps what is known to be no figure's", () => {
    expect(saidIn("latin america broadband").notUnderstood).toEqual(["latin", "america"]);
    expect(saidIn("latin america broadband").areas).toEqual([]);
  });
});
