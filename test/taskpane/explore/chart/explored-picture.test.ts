import { ask, isAnswerable, type Answerable } from "../../../../src/taskpane/explore/asked";
import { exploredPicture, pictureTitle } from "../../../../src/taskpane/explore/chart/explored-picture";
import { FIRST_QUERY, type Query } from "../../../../src/taskpane/explore/query/query";

// Its modules are none that this runner reads, and nothing is drawn here.
jest.mock("@observablehq/plot", () => ({}));

function answerable(query: Partial<Query>): Answerable {
  const asked = ask({ ...FIRST_QUERY, ...query });
  if (!isAnswerable(asked)) throw new Error("no answer");
  return asked;
}

it("says what it shows, of whom and when", () => {
  expect(pictureTitle(answerable({ areas: ["KR", "EU27_2020"], from: 2010, to: 2018 }))).toBe(
    "Patent share, Big Data: South Korea and EU27, 2010 to 2018",
  );
  expect(pictureTitle(answerable({ areas: ["KR", "JP", "CN", "US", "DE"], from: "same", to: 2018 }))).toBe(
    "Patent share, Big Data: 5 areas, 2018",
  );
});

it("has a legend where there are several lines, and its source at its foot", () => {
  const { legend, subtitle, foot } = exploredPicture(answerable({ areas: ["KR", "EU27_2020"] }), "lines");
  expect(legend.map(({ name, look }) => [name, look])).toEqual([
    ["South Korea", "line"],
    ["EU27", "line"],
  ]);
  expect(subtitle).toBe("Share of the world, %; dataset uspto-patents; grade broader");
  expect(foot.at(-1)).toMatch(/^Source: .*; dataset uspto-patents, ATI edition /);
  expect(exploredPicture(answerable({ areas: ["KR"] }), "lines").legend).toEqual([]);
  expect(exploredPicture(answerable({ areas: ["KR", "JP"] }), "bars").legend).toEqual([]);
});
