import {
  areQueriesWhole,
  readQueries,
  withFirst,
  withoutQuery,
  writeQueries,
} from "../../../../src/taskpane/explore/query/remembered-queries";
import { FIRST_QUERY, readQuery, writeQuery } from "../../../../src/taskpane/explore/query/query";
import { queryInWords } from "../../../../src/taskpane/explore/query/query-in-words";
import { Refusal } from "../../../../src/core/refusal";
import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import { technologyLabel } from "../../../../src/taskpane/shared/choosing/technologies-of-choice";
import { ask, isAnswerable, isMatrix, measurementsIn } from "../../../../src/taskpane/explore/asked";

const OTHER = { ...FIRST_QUERY, areas: ["G7", "KR"], from: 2010, to: 2018 } as const;

const MATRIX = { ...FIRST_QUERY, technologies: ["SIXTEEN", "WIPO:8"], to: 2018 } as const;

it("reads back what it wrote", () => {
  for (const query of [FIRST_QUERY, OTHER, MATRIX]) expect(readQuery(writeQuery(query))).toEqual(query);
  expect(readQueries(writeQueries([OTHER, FIRST_QUERY]))).toEqual([OTHER, FIRST_QUERY]);
});

it("reads what earlier versions kept, with one technology as text", () => {
  expect(readQuery('["SHARE",["KR"],"BIGDATA","first","latest",""]')).toEqual(FIRST_QUERY);
});

it.each([
  "",
  "{",
  "[]",
  "null",
  '["SHARE","KR","AI","first","latest",""]',
  '["SHARE",["KR"],[],"first","latest",""]',
  '["SHARE",["KR"],["AI",1],"first","latest",""]',
  '["SHARE",[],"AI",1.5,"latest",""]',
  '["SHARE",["KR"],["AI"],1899,"latest",""]',
  '["SHARE",["KR"],["AI"],"first",2101,""]',
  `["SHARE",["${"K".repeat(301)}"],["AI"],"first","latest",""]`,
  JSON.stringify(["SHARE", new Array<string>(501).fill("KR"), ["AI"], "first", "latest", ""]),
])("takes %j for no query", (text) => {
  expect(readQuery(text)).toBeUndefined();
  expect(readQueries(text)).toEqual([]);
});

it("knows whether a list of queries was read as a whole", () => {
  expect(areQueriesWhole(writeQueries([OTHER, FIRST_QUERY]))).toBe(true);
  expect(areQueriesWhole('["{"]')).toBe(false);
  expect(areQueriesWhole("{")).toBe(false);
  const many = JSON.stringify(new Array(201).fill(writeQuery(FIRST_QUERY)));
  expect([readQueries(many).length, areQueriesWhole(many)]).toEqual([200, false]);
});

it("does no harm with codes that are no longer known", () => {
  const asked = ask({
    ...FIRST_QUERY,
    indicator: "GONE",
    areas: ["KR", "XX9"],
    technologies: ["GONE"],
    dataset: "gone",
  });
  expect(asked.indicator.code).toBe("SHARE");
  expect(asked.technologies.map(({ technology }) => technology.code)).toEqual(["ALL"]);
  expect(asked.areas.map(({ code }) => code)).toEqual(["KR"]);
  expect(asked.dataset).toBeUndefined();
});

it("resolves several technologies, each once, in the one dataset that ATI.TABLE takes", () => {
  const asked = ask({ ...FIRST_QUERY, technologies: ["ROB", "SIXTEEN", "GONE", "ROB"] });
  expect(asked.technologies).toHaveLength(16);
  expect(asked.technologies[0].technology.code).toBe("ROB");
  expect(new Set(measurementsIn(asked).map(({ dataset }) => dataset.id))).toEqual(new Set(["uspto-patents"]));
  expect(isMatrix(asked)).toBe(true);
  expect(isMatrix(ask({ ...FIRST_QUERY, technologies: ["ROB", "GONE"] }))).toBe(false);
  // An indicator of a country has no technologies.
  expect(isMatrix(ask({ ...FIRST_QUERY, indicator: "GERD", technologies: ["SIXTEEN"] }))).toBe(false);
});

it("answers for the technologies with figures, and says why the first has none where none has", () => {
  const some = ask({ ...FIRST_QUERY, technologies: ["BLOCKCHAIN", "ROB"] });
  expect(isAnswerable(some) && some.measurement.technology.code).toBe("ROB");
  const none = ask({ ...FIRST_QUERY, technologies: ["BLOCKCHAIN"] });
  expect(isAnswerable(none)).toBe(false);
  expect((none.measurement as Refusal).message).toContain("no field of the 35 isolates it");
});

it("puts a query first and keeps it once", () => {
  expect(withFirst([FIRST_QUERY, OTHER], OTHER)).toEqual([OTHER, FIRST_QUERY]);
  expect(withoutQuery([FIRST_QUERY, OTHER], { ...OTHER })).toEqual([FIRST_QUERY]);
});

it("says a query in words", () => {
  expect(queryInWords(MATRIX)).toBe(
    "Patent share · All sixteen, " +
      technologyLabel("WIPO:8", indicatorOf("SHARE")) +
      " · South Korea · 2018",
  );
  expect(queryInWords({ ...MATRIX, technologies: ["AI", "ROB"], from: 2010, to: "latest" })).toBe(
    "Patent share · Artificial Intelligence, Robotics · South Korea · latest year",
  );
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
