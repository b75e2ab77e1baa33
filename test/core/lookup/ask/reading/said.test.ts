import { saidIn } from "../../../../../src/core/lookup/ask/reading/said";

describe("saidIn", () => {
  const named = (text: string): string => {
    const { indicators, technologies, areas } = saidIn(text);
    const codes = [indicators, technologies.map(({ means: [first] }) => first), areas];
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
    expect(saidIn("r&d oecd").datasets).toEqual([{ means: "oecd", said: "oecd" }]);
  });

  it("keeps the words that nothing was made of as they were typed", () => {
    expect(saidIn("Xyzzy robots, Plugh").notUnderstood).toEqual(["Xyzzy", "Plugh"]);
  });

  it("keeps what gives way to other words, unless it says the same or nothing", () => {
    const left = (text: string) => saidIn(text).notUnderstood;
    expect(left("solar exports")).toEqual(["solar"]);
    expect(left("research robotics")).toEqual(["research"]);
    expect(left("memory robots")).toEqual(["memory"]);
    expect(left("memory chips")).toEqual([]);
    expect(left("export data")).toEqual([]);
    expect(left("total chip exports")).toEqual([]);
  });

  it("keeps numbers that are neither years nor counts", () => {
    expect(saidIn("chips korea 1850").notUnderstood).toEqual(["1850"]);
    expect(saidIn("top 10 chips 2015").notUnderstood).toEqual([]);
  });

  it("keeps what is known to be no figure's", () => {
    expect(saidIn("latin america broadband").notUnderstood).toEqual(["latin", "america"]);
    expect(saidIn("latin america broadband").areas).toEqual([]);
  });
});
