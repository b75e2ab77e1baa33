import { ask, isAnswerable } from "../../../../src/taskpane/explore/asked";
import { headlineOf, type HeadlineWords } from "../../../../src/taskpane/explore/preview/headline-of";
import { FIRST_QUERY, type Query } from "../../../../src/taskpane/explore/query/query";

function headlineFor(parts: Partial<Query>): HeadlineWords {
  const asked = ask({ ...FIRST_QUERY, to: 2018, ...parts });
  if (!isAnswerable(asked)) throw new Error("no answer");
  return headlineOf(asked);
}

it("is the number of the area that is asked about, with its place and its change", () => {
  // Fields 6 and 7: 2,888 of 45,929 patents, 29 countries with 20 or more; 846 of 21,966 in 2008.
  const korea = {
    figure: "6.3 %",
    about: "South Korea, 2018",
    more: "3rd of 29 countries · +2.4 pp since 2008",
  };
  expect(headlineFor({})).toEqual(korea);
  expect(headlineFor({ areas: ["KR", "JP", "US", "AF"] })).toEqual(korea);
});

it("tells a change from the first year that is asked for, and none of one year alone that is the first", () => {
  // 2,849 of 44,388 in 2016 are 6.4 %.
  expect(headlineFor({ from: 2016 }).more).toMatch(/ · −0\.1 pp since 2016$/);
  expect(headlineFor({ from: "same", to: 1998 }).more).not.toContain("since");
});

it("carries the unit of money and of what is counted", () => {
  expect(headlineFor({ indicator: "PATENTS" }).figure).toBe("2,888 patents");
  expect(headlineFor({ indicator: "EXPORTS", technologies: ["MNE"] }).figure).toMatch(
    /^\d+\.\d billion USD$/,
  );
});

it("gives no place to an aggregate", () => {
  expect(headlineFor({ areas: ["EU27_2020", "KR"] })).toMatchObject({
    // 3,438 of 45,929.
    figure: "7.5 %",
    about: "EU27, 2018",
    more: expect.stringMatching(/^[+−]\d\.\d pp since 2008$/) as string,
  });
});

it("says why there is no number", () => {
  const { figure, more } = headlineFor({ areas: ["AF"] });
  expect(figure).toBe("No figure");
  expect(more).toMatch(/^uspto-patents has no figures of Afghanistan/);
});

it("is the leader of a group, with Korea's place", () => {
  // Of East Asia, Japan has 4,555, Korea 2,888 and China 2,371.
  expect(headlineFor({ areas: ["EASTASIA"] })).toEqual({
    figure: "9.9 %",
    about: "Japan, 2018",
    more: expect.stringMatching(/^South Korea 6\.3 %, 2nd of these \d$/) as string,
  });
});

it("is the highest figure of several technologies", () => {
  const { figure, about, more } = headlineFor({
    technologies: ["ROB", "BIGDATA", "BLOCKCHAIN"],
    areas: ["JP"],
  });
  // TABLE: Japan 9.9 % of Big Data and 16.6 % of Robotics; no dataset has Blockchain.
  expect(figure).toBe("16.6 %");
  expect(about).toBe("Japan, Robotics, 2018");
  expect(more).toBe("the highest of 2 figures");
});
