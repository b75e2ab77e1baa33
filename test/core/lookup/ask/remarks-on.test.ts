import { readAsk } from "../../../../src/core/lookup/ask/read-ask";

const remarks = (text: string) => readAsk(text)?.remarks;

describe("remarksOn", () => {
  it.each([
    ["lowest r&d spending", "Rankings begin with the highest; there is none from the lowest up."],
    ["bottom 5 chip exporters", "Rankings begin with the highest; there is none from the lowest up."],
    ["fastest growing ai countries", "Countries are ranked by a figure, not by its change."],
    ["who grew most in robotics", "Countries are ranked by a figure, not by its change."],
    ["top 5 ai countries in europe", "All countries are ranked; there is no place for EU27 among them."],
    ["top 10 chips since 2015", "A ranking is of one year."],
    ["top 5 ai and robots", "A ranking is of one technology: Artificial Intelligence."],
    [
      "exports and imprts chips korea",
      "An ask is of one kind of figure: exports. Ask for “imprts” separately.",
    ],
    [
      "imports vs exports of photonics germany",
      "An ask is of one kind of figure: imports. Ask for “exports” separately.",
    ],
    [
      "ai patents exports korea",
      "An ask is of one kind of figure: patent share. Ask for “exports” separately.",
    ],
    [
      "r&d and renewables sweden",
      "An ask is of one kind of figure: R&D expenditure, % of GDP. Ask for “renewables” separately.",
    ],
    ["ai and robots korea japan since 2015", "Several technologies of several areas are shown for one year."],
  ])("says of %s what is not offered", (text, remark) => {
    expect(remarks(text)).toEqual([remark]);
  });

  it("says nothing where all is", () => {
    for (const text of [
      "top 5 ai",
      "rank of korea in ai",
      "ai and robots korea since 2015",
      "ai growth korea",
      "specialisation in ai patents korea",
      "imports-exports balance of chips taiwan",
      "government funding of r&d germany",
      "startup funding israel",
      "share of chip exports korea",
    ]) {
      expect(remarks(text)).toEqual([]);
    }
  });
});
