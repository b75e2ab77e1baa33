import { ask, isAnswerable } from "../../../../src/taskpane/explore/asked";
import { mendsOf } from "../../../../src/taskpane/explore/preview/mends-of";
import { FIRST_QUERY, type Query } from "../../../../src/taskpane/explore/query/query";

function mendsFor(parts: Partial<Query>) {
  const asked = ask({ ...FIRST_QUERY, ...parts });
  if (!isAnswerable(asked)) throw new Error("no answer");
  return mendsOf(asked);
}

it("has nothing to mend where everything has a figure", () => {
  expect(mendsFor({})).toEqual([]);
  expect(mendsFor({ areas: ["KR", "JP"], technologies: ["ROB", "BIGDATA"] })).toEqual([]);
});

it("drops the technologies and the areas without figures, and keeps groups where none of them goes", () => {
  const [drop] = mendsFor({ areas: ["KR", "AF"], technologies: ["ROB", "BLOCKCHAIN"] });
  expect(drop).toMatchObject({
    label: "Drop what has no figures",
    query: { areas: ["KR"], technologies: ["ROB"] },
  });
  const [sixteen] = mendsFor({ areas: ["EASTASIA"], technologies: ["SIXTEEN"] });
  expect(sixteen?.query.areas).toEqual(["EASTASIA"]);
  expect(sixteen?.query.technologies).not.toContain("BLOCKCHAIN");
});

it("offers the dataset that has everything", () => {
  // OECD has venture capital of France and not of China; NCSES's of 2024 has both.
  const mends = mendsFor({ indicator: "INVESTMENT", technologies: ["ALL"], areas: ["FR", "CN"] });
  const labels = mends.map(({ label }) => label);
  expect(labels.some((label) => /^Use venture-capital-ncses\S*, which has all of these$/.test(label))).toBe(
    true,
  );
});
