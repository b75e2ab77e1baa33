import { ask, isAnswerable } from "../../../../src/taskpane/explore/asked";
import { headlineOf, type HeadlineWords } from "../../../../src/taskpane/explore/preview/headline-of";
import { FIRST_QUERY, type Query } from "../../../../src/taskpane/explore/query/query";

function headlineFor(parts: Partial<Query>): HeadlineWords {
  const asked = ask({ ...FIRST_QUERY, to: 2018, ...parts });
  if (!isAnswerable(asked)) throw new Error("no answer");
  return headlineOf(asked);
}

it("is the number itself where one is asked for, with its unit", () => {
  // 2,888 of 45,929 patents.
  expect(headlineFor({})).toEqual({
    figure: "6.3 %",
    about: "Patent share, Big Data, South Korea, 2018 (share of the world, 0 to 1)",
    more: "",
  });
});

it("says why there is no number", () => {
  const { figure, more } = headlineFor({ areas: ["AF"] });
  expect(figure).toBe("No figure");
  expect(more).toMatch(/^uspto-patents has no figures of Afghanistan/);
});

it("is the leader of several areas, with Korea's place", () => {
  // TOP: United States 54.8 %, Japan 9.9 %, South Korea 6.3 %.
  expect(headlineFor({ areas: ["KR", "JP", "US", "AF"] })).toEqual({
    figure: "54.8 %",
    about:
      "Patent share, Big Data, United States, 2018 (share of the world, 0 to 1): the highest of 3 figures",
    more: "South Korea: 6.3 %, place 3 of 3",
  });
  expect(headlineFor({ areas: ["JP", "DE"] }).more).toBe("");
});

it("lets no aggregate lead its countries", () => {
  const { about, more } = headlineFor({ areas: ["WORLD", "KR", "JP"] });
  expect(about).toContain("Japan");
  expect(more).toBe("South Korea: 6.3 %, place 2 of 2");
  expect(headlineFor({ areas: ["WORLD", "EU27_2020"] }).about).toContain("World");
});

it("is the highest figure of several technologies", () => {
  const { figure, about, more } = headlineFor({
    technologies: ["ROB", "BIGDATA", "BLOCKCHAIN"],
    areas: ["JP"],
  });
  // TABLE: Japan 9.9 % of Big Data and 16.6 % of Robotics; no dataset has Blockchain.
  expect(figure).toBe("16.6 %");
  expect(about).toMatch(/^Patent share, Robotics, Japan, 2018 .*: the highest of 2 figures$/);
  expect(more).toBe("");
});
