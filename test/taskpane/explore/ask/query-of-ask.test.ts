import { readAsk } from "../../../../src/core/lookup/ask/read-ask";
import { ask } from "../../../../src/taskpane/explore/asked";
import { queryOfAsk } from "../../../../src/taskpane/explore/ask/query-of-ask";
import type { Query } from "../../../../src/taskpane/explore/query/query";

function queryFor(text: string): Query {
  const read = readAsk(text);
  if (!read) throw new Error(`"${text}" was not understood`);
  return queryOfAsk(read);
}

it("shows what is asked, from the first to the latest year where none is said", () => {
  expect(queryFor("patent share big data korea")).toEqual({
    indicator: "SHARE",
    areas: ["KR"],
    technologies: ["BIGDATA"],
    from: "first",
    to: "latest",
    dataset: "",
  });
});

it("takes one year, and the years since another", () => {
  expect(queryFor("big data korea 2018")).toMatchObject({ from: "same", to: 2018 });
  expect(queryFor("big data korea since 2010")).toMatchObject({ from: 2010, to: "latest" });
});

it("names who leads only when it is shown: of 2018 the first three are the United States, Japan and Korea", () => {
  const query = queryFor("top 3 big data 2018");
  expect(query).toMatchObject({ areas: ["top:3"], from: "same", to: 2018 });
  // 25,173, 4,555 and 2,888 patents in fields 6 and 7.
  expect(ask(query).areas.map(({ code }) => code)).toEqual(["US", "JP", "KR"]);
  expect(queryFor("top big data").areas).toEqual(["top:10"]);
});
