import { ask, isAnswerable } from "../../../src/taskpane/explore/asked";
import { offersOfQuery } from "../../../src/taskpane/explore/offers-of-query";
import { FIRST_QUERY } from "../../../src/taskpane/explore/query/query";

it("offers what there is of a technology that nobody counts patents of", () => {
  const asked = ask({ ...FIRST_QUERY, technologies: ["BLOCKCHAIN"] });
  expect(asked.measurement).toBeInstanceOf(Error);
  const instead = offersOfQuery(asked);
  expect(instead).toContainEqual(expect.objectContaining({ indicator: "INVESTMENT", areas: ["US", "CN"] }));
  expect(instead.every((query) => isAnswerable(ask(query)))).toBe(true);
});

it("puts what there is of the same area first", () => {
  const instead = offersOfQuery(ask({ ...FIRST_QUERY, technologies: ["CLOUD"] }));
  // OECD has the use of cloud computing by Korean businesses.
  expect(instead).toContainEqual(expect.objectContaining({ indicator: "USE", areas: ["KR"] }));
  expect(instead[0]?.areas).toEqual(["KR"]);
});
