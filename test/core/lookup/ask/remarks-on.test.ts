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
    ]) {
      expect(remarks(text)).toEqual([]);
    }
  });
});
