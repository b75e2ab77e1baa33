import { offersOf } from "../../../../src/core/lookup/ask/offers-of-ask";
import { readAsk } from "../../../../src/core/lookup/ask/read-ask";
import { titleOfAsk, titleOfOffers } from "../../../../src/core/lookup/ask/title-of-ask";
import type { Ask } from "../../../../src/core/lookup/ask/ask";

const ask = (text: string): Ask => {
  const found = readAsk(text);
  if (found === undefined) throw new Error(text);
  return found;
};

describe("titleOfAsk", () => {
  it.each([
    ["ai korea", "Patent share in Artificial Intelligence: South Korea"],
    ["ai korea eu 2018", "Patent share in Artificial Intelligence: South Korea and EU27, 2018"],
    ["ai korea since 2015", "Patent share in Artificial Intelligence: South Korea, since 2015"],
    ["ai korea until 2015", "Patent share in Artificial Intelligence: South Korea, until 2015"],
    ["ai korea 2010-2018", "Patent share in Artificial Intelligence: South Korea, 2010 to 2018"],
    ["cloud use korea", "Use of Cloud Technologies by businesses: South Korea"],
    ["top 5 biotech", "Patent share in Industrial Biotechnology: top 5"],
    ["rank of korea in ai", "Rank by patent share in Artificial Intelligence: South Korea"],
    ["change of r&d korea 2010 to 2018", "Change of R&D expenditure, % of GDP: South Korea, 2010 to 2018"],
    [
      "annual growth of chip exports korea 2018 to 2022",
      "Annual growth of exports in Micro- and Nanoelectronics: South Korea, 2018 to 2022",
    ],
    ["korea patents", "Patent share in all technologies: South Korea"],
    ["kr jp cn us ai", "Patent share in Artificial Intelligence: South Korea, Japan and 2 more"],
  ])("calls %s by what it shows", (text, expected) => {
    expect(titleOfAsk(ask(text))).toBe(expected);
  });
});

describe("titleOfOffers", () => {
  it.each([
    ["blockchain patents", "No patents of Blockchain; venture capital, United States and China"],
    [
      "change of chip exports taiwan 2010 to 2020",
      "No change of exports in Micro- and Nanoelectronics: Taiwan, 2010 to 2020; 2017 to 2020; 2023; patent share, Taiwan, 2020",
    ],
    [
      "annual growth of rpa korea robots 2010 to 2020",
      "No annual growth of revealed patent advantage in Robotics: South Korea, 2010 to 2020; its difference; 2020; patent share, South Korea, 2020",
    ],
    ["blockchain korea", "No venture capital in Blockchain: South Korea; United States and China"],
  ])("says of %s what there is not, and what there is", (text, expected) => {
    expect(titleOfOffers(ask(text), offersOf(ask(text)))).toBe(expected);
  });
});
