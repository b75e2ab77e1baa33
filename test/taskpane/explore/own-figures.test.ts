import { figureAsked } from "../../../src/core/asking/answers";
import { asked as askedFor } from "../../../src/core/asking/question";
import { Refusal } from "../../../src/core/refusal";
import { nearest } from "../../../src/core/lookup/search";
import { share } from "../../../src/functions/share";
import { ask, isAnswerable, type Answerable } from "../../../src/taskpane/explore/asked";
import { blockOfferOf } from "../../../src/taskpane/explore/block/block-offer-of";
import { offersOfQuery } from "../../../src/taskpane/explore/offers-of-query";
import { partsOf } from "../../../src/taskpane/explore/parts/part";
import { valueFormula } from "../../../src/taskpane/explore/preview/value-formula";
import { FIRST_QUERY, readQuery, writeQuery, type Query } from "../../../src/taskpane/explore/query/query";
import { leftTable } from "../../../src/taskpane/explore/query/left-table";
import { queryInWords } from "../../../src/taskpane/explore/query/query-in-words";
import { isPart, withFound } from "../../../src/taskpane/explore/query/with-found";
import { withDataset, withIndicator, withTechnology } from "../../../src/taskpane/explore/query/with-part";
import { citationOf } from "../../../src/taskpane/explore/source-words";
import { NO_TABLES } from "../../../src/taskpane/shared/own/own-tables";
import { ownTablesOf, PATENTS } from "../shared/own-tables-of";

const own = ownTablesOf({ Patents: PATENTS });
const chosen = withDataset({ ...FIRST_QUERY, areas: ["KR"], technologies: ["AI"] }, "Patents[#All]", own);

function answered(query: Query): Answerable {
  const asked = ask(query, own);
  if (!isAnswerable(asked)) throw new Error("nothing answers");
  return asked;
}

const valueOf = ({ measurement, areas: [area] }: Answerable, year: number) => {
  const { indicator, technology, dataset } = measurement;
  return figureAsked(askedFor({ indicator, technology, dataset, area: area!, year }));
};

it("computes over a chosen table what formulas over its cells give", () => {
  const asked = answered(chosen);
  // 12 of 48.
  expect(valueOf(asked, 2018)).toBe(0.25);
  expect(share([["KR"]], [["AI"]], [[2018]], undefined, PATENTS)).toEqual([[0.25]]);
});

it("names the table in the formula of the value, after the place of the dataset", () => {
  expect(valueFormula(answered({ ...chosen, to: 2018 }))).toBe(
    '=ATI.SHARE("KR","Artificial Intelligence",2018,,Patents[#All])',
  );
  expect(valueFormula(answered(chosen))).toBe('=ATI.SHARE("KR","Artificial Intelligence",,,Patents[#All])');
});

it("names the table in every formula of a block, and in the one that spills", () => {
  const block = blockOfferOf(answered({ ...chosen, areas: ["KR", "Bavaria"] })).block(
    "table",
    "line",
    "linear",
  );
  const formulas = block.rows
    .flatMap(({ figures }) => figures)
    .map((cell) => (cell as { formula: string }).formula);
  expect(formulas).toHaveLength(4);
  for (const formula of formulas)
    expect(formula).toMatch(
      /^=ATI\.SHARE\([A-Z$0-9]+,"Artificial Intelligence",[$A-Z0-9]+,,Patents\[#All\]\)$/,
    );
  expect(block.spill).toBe(
    '=ATI.SERIES("SHARE",{"KR","Bavaria"},"Artificial Intelligence","2017:2018",1,,Patents[#All])',
  );
  expect(block.foot[0]).toBe("Source: your table Patents.");
  const year = blockOfferOf(answered({ ...chosen, areas: ["KR", "Bavaria"], from: "same" })).block(
    "table",
    "bar",
    "linear",
  );
  expect(year.spill).toBe(
    '=ATI.TABLE("SHARE",{"KR";"Bavaria"},"Artificial Intelligence",2018,1,,Patents[#All])',
  );
});

it("offers areas and technologies in the user's own words", () => {
  const asked = answered({ ...chosen, areas: ["Bavaria"], technologies: ["AI"] });
  // 6 of 48.
  expect(valueOf(asked, 2018)).toBe(0.125);
  const cars = answered({ ...chosen, technologies: ["Flying cars"] });
  // 3 of 4.
  expect(valueOf(cars, 2018)).toBe(0.75);
  expect(valueFormula(cars)).toBe('=ATI.SHARE("KR","Flying cars",,,Patents[#All])');
});

it("keeps of a query what the table has, and takes of the table what it has not", () => {
  const other = withDataset(
    { ...FIRST_QUERY, areas: ["FR", "KR"], from: 2005, to: 2030 },
    "Patents[#All]",
    own,
  );
  expect(other).toEqual({
    indicator: "SHARE",
    areas: ["KR"],
    technologies: ["AI"],
    from: "first",
    to: "latest",
    dataset: "Patents[#All]",
  });
  expect(withDataset({ ...FIRST_QUERY, areas: ["FR"] }, "Patents[#All]", own).areas).toEqual([
    "KR",
    "Bavaria",
  ]);
  // The table counts patents, and no trade.
  expect(withDataset({ ...FIRST_QUERY, indicator: "EXPORTS" }, "Patents[#All]", own).indicator).toBe("SHARE");
});

it("keeps the table where the next indicator or technology is in it, and leaves it where not", () => {
  expect(withIndicator(chosen, "RPA", own).dataset).toBe("Patents[#All]");
  expect(withIndicator(chosen, "EXPORTS", own).dataset).toBe("");
  expect(withTechnology(chosen, "ALL", own).dataset).toBe("Patents[#All]");
  expect(withTechnology(chosen, "BIGDATA", own).dataset).toBe("");
});

it("keeps the table for what the line of asks finds, and names it where it gives way", () => {
  const found = (code: string) => {
    const entry = nearest(code).find((each) => isPart(each) && each.code === code)!;
    const next = withFound(chosen, entry, own);
    return [next.dataset, leftTable(chosen, next)];
  };
  expect(found("RPA")).toEqual(["Patents[#All]", undefined]);
  expect(found("DE")).toEqual(["Patents[#All]", undefined]);
  expect(found("EXPORTS")).toEqual(["", "Patents"]);
  expect(found("BIGDATA")).toEqual(["", "Patents"]);
  // Who chooses the open data knows it.
  expect(leftTable(chosen, withDataset(chosen, "", own))).toBeUndefined();
});

it("says so where the table was renamed, has problems or was not read, and offers the open data instead", () => {
  const reasons = [
    ownTablesOf({ Counts: PATENTS }),
    ownTablesOf({ Patents: [...PATENTS, PATENTS[1]!] }),
    NO_TABLES,
  ].map((tables) => {
    const asked = ask(chosen, tables);
    expect(isAnswerable(asked)).toBe(false);
    expect(offersOfQuery(asked)).toEqual([{ ...chosen, dataset: "" }]);
    return (asked.measurement as Refusal).message;
  });
  expect(reasons).toEqual([
    "The workbook has no table Patents with figures: it was renamed or deleted, or its headers were changed. Those with figures are Counts.",
    "Your table Patents has 1 problem; Sources tells it by row.",
    "Your table Patents is being read, which needs Excel.",
  ]);
});

it("finds a table whatever the case of its name", () => {
  expect(isAnswerable(ask({ ...chosen, dataset: "PATENTS[#All]" }, own))).toBe(true);
});

it("is kept as text, and told by the table's name", () => {
  expect(readQuery(writeQuery(chosen))).toEqual(chosen);
  expect(queryInWords(chosen)).toMatch(/ · Patents$/);
  expect(partsOf(answered(chosen)).at(-1)).toEqual({ part: "dataset", text: "Patents" });
  expect(citationOf(answered(chosen), "short")).toBe("your table Patents");
});
