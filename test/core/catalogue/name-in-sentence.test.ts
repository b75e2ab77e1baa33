import { areaOf, areas } from "../../../src/core/catalogue/areas";
import {
  areaInSentence,
  indicatorIn,
  technologyInSentence,
} from "../../../src/core/catalogue/name-in-sentence";
import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { ALL, findTechnology, technologies, type Technology } from "../../../src/core/catalogue/technologies";
import { orThrow } from "../../../src/core/refusal";

describe("areaInSentence", () => {
  it.each([
    ["KR", "South Korea"],
    ["US", "the United States"],
    ["NL", "the Netherlands"],
    ["CZ", "Czechia"],
    ["EU27_2020", "the EU27"],
    ["OECD", "the OECD"],
    ["WORLD", "the world"],
    ["R_ROW", "the rest of the world"],
  ])("calls %s %s", (code, name) => {
    expect(areaInSentence(areaOf(code))).toBe(name);
  });

  it("gives an article to names of islands, states, republics and the like, and to no other country", () => {
    const countries = areas.filter(({ kind }) => kind === "country");
    const given = countries.filter((area) => areaInSentence(area).startsWith("the "));
    const plural =
      /^(United|Republic|Democratic Republic|Central African|Dominican Rep|Isle|British|U\.S\.|French Southern|Nether|Philipp|Maldives|Comoros|Gambia|Bahamas|Seychelles)|Islands$/;
    // Two lists of two islands are names without one.
    const expected = countries.filter(({ name, code }) => plural.test(name) && !["GS", "HM"].includes(code));
    expect(given.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
    expect(given.length).toBeGreaterThan(25);
  });

  it("names no whole by a description in brackets", () => {
    for (const area of areas.filter(({ kind }) => kind === "aggregate" || kind === "residual")) {
      expect(areaInSentence(area)).toMatch(/^the [\w ]+$/);
    }
  });
});

it("technologyInSentence begins with a capital only where it is a name", () => {
  expect(technologyInSentence(ALL)).toBe("all technologies");
  expect(technologies.map(technologyInSentence)).toEqual(technologies.map(({ name }) => name));
});

it.each([
  ["USE", "ROB", "Use of Robotics by businesses"],
  // Codes of its own dataset are called by what businesses do.
  ["USE", "USE:IOT", "Use of the Internet of Things by businesses"],
  ["USE", "USE:CLOUD", "Purchase of cloud services by businesses"],
  ["SHARE", "BIGDATA", "Patent share in Big Data"],
])("indicatorIn names %s of %s", (indicator, technology, name) => {
  const named: Technology = orThrow(findTechnology(technology));
  expect(indicatorIn(indicatorOf(indicator), technologyInSentence(named))).toBe(name);
});
