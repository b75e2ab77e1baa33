import { ask, isAnswerable, type Answerable } from "../../../../src/taskpane/explore/asked";
import { exploredPicture } from "../../../../src/taskpane/explore/chart/explored-picture";
import { FIRST_QUERY, type Query } from "../../../../src/taskpane/explore/query/query";

// Its modules are none that this runner reads, and nothing is drawn here.
jest.mock("@observablehq/plot", () => ({}));

function answerable(query: Partial<Query>): Answerable {
  const asked = ask({ ...FIRST_QUERY, ...query });
  if (!isAnswerable(asked)) throw new Error("no answer");
  return asked;
}

it("is what is inserted: its title, unit and source", () => {
  const { title, subtitle, foot } = exploredPicture(
    answerable({ areas: ["KR", "EU27_2020"], from: 2010, to: 2018 }),
    "line",
  );
  expect(title).toBe("Patent share in Big Data: South Korea and EU27, 2010 to 2018");
  expect(subtitle).toBe("Share of the world, %");
  expect(foot.at(-1)).toMatch(/^Source: .*; dataset uspto-patents, ATI edition /);
});

it("names few lines at their ends and many in a legend", () => {
  expect(exploredPicture(answerable({ areas: ["KR", "EU27_2020"] }), "line").legend).toEqual([]);
  const many = ["KR", "JP", "US", "DE", "FR", "GB", "CN"];
  expect(exploredPicture(answerable({ areas: many }), "line").legend.map(({ look }) => look)).toEqual(
    many.map(() => "line"),
  );
});

it("is a heat map with the same title where that is chosen", () => {
  const matrix = answerable({ areas: ["KR", "JP"], technologies: ["ROB", "BIGDATA"], to: 2018 });
  expect(exploredPicture(matrix, "heat").title).toMatch(/^Patent share in .*: South Korea and Japan, 2018$/);
});
