import {
  readQueries,
  withFirst,
  withoutQuery,
  writeQueries,
} from "../../../src/taskpane/explore/kept-queries";
import { FIRST_QUERY, readQuery, writeQuery } from "../../../src/taskpane/explore/query";
import { queryInWords } from "../../../src/taskpane/explore/query-in-words";
import { ask } from "../../../src/taskpane/explore/asked";

const OTHER = { ...FIRST_QUERY, areas: ["G7", "KR"], from: 2010, to: 2018 } as const;

it("reads back what it wrote", () => {
  for (const query of [FIRST_QUERY, OTHER]) expect(readQuery(writeQuery(query))).toEqual(query);
  expect(readQueries(writeQueries([OTHER, FIRST_QUERY]))).toEqual([OTHER, FIRST_QUERY]);
});

it.each([
  "",
  "{",
  "[]",
  "null",
  '["SHARE","KR","AI","first","latest",""]',
  '["SHARE",[],"AI",1.5,"latest",""]',
])("takes %j for no query", (text) => {
  expect(readQuery(text)).toBeUndefined();
  expect(readQueries(text)).toEqual([]);
});

it("does no harm with codes that are no longer known", () => {
  const asked = ask({
    ...FIRST_QUERY,
    indicator: "GONE",
    areas: ["KR", "XX9"],
    technology: "GONE",
    dataset: "gone",
  });
  expect(asked.indicator.code).toBe("SHARE");
  expect(asked.technology.code).toBe("ALL");
  expect(asked.areas.map(({ code }) => code)).toEqual(["KR"]);
  expect(asked.dataset).toBeUndefined();
});

it("puts a query first and keeps it once", () => {
  expect(withFirst([FIRST_QUERY, OTHER], OTHER)).toEqual([OTHER, FIRST_QUERY]);
  expect(withoutQuery([FIRST_QUERY, OTHER], { ...OTHER })).toEqual([FIRST_QUERY]);
});

it("says a query in words", () => {
  expect(queryInWords(FIRST_QUERY)).toBe("Patent share · Big Data · South Korea");
  expect(queryInWords(OTHER)).toBe("Patent share · Big Data · Group of Seven, South Korea · 2010 to 2018");
  expect(
    queryInWords({
      ...OTHER,
      indicator: "GERD",
      areas: ["KR", "JP", "DE", "FR"],
      from: "same",
      to: "latest",
    }),
  ).toBe("R&D expenditure, % of GDP · South Korea, Japan, Germany and 1 more · latest year");
});
