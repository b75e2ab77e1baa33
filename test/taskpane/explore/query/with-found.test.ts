import { nearest } from "../../../../src/core/lookup/search";
import { ask, isAnswerable } from "../../../../src/taskpane/explore/asked";
import { FIRST_QUERY, type Query } from "../../../../src/taskpane/explore/query/query";
import { isPart, withFound } from "../../../../src/taskpane/explore/query/with-found";
import {
  withDataset,
  withIndicator,
  withTechnologies,
  withTechnology,
} from "../../../../src/taskpane/explore/query/with-part";
import { NO_TABLES } from "../../../../src/taskpane/shared/own/own-tables";

/** Takes the first that a search finds. */
function searched(text: string, query: Query = FIRST_QUERY): Query {
  const found = nearest(text).find(isPart);
  if (!found) throw new Error(`nothing found for ${text}`);
  return withFound(query, found, NO_TABLES);
}

it("sets the part that was searched for, typos forgiven", () => {
  expect(searched("Germny").areas).toEqual(["DE"]);
  expect(searched("east asia").areas).toEqual(["EASTASIA"]);
  expect(searched("robotcs").technologies).toEqual(["ROB"]);
  expect(searched("relative trade balnce").indicator).toBe("TRADEBALANCE");
  expect(searched("patent-families").dataset).toBe("patent-families");
  expect(searched("WIPO:8").technologies).toEqual(["WIPO:8"]);
});

it("leaves the entries of the report to its own room", () => {
  for (const code of ["P01", "F040", "S02", "I-02"]) {
    const found = nearest(code).find((each) => each.code === code);
    expect(found && isPart(found)).toBe(false);
  }
});

it("takes an indicator that has the technology where the present one has not", () => {
  expect(withTechnology(FIRST_QUERY, "HS:8542")).toMatchObject({
    technologies: ["HS:8542"],
    indicator: "EXPORTS",
  });
  expect(withTechnology(FIRST_QUERY, "VC:Cybersecurity").indicator).toBe("INVESTMENT");
});

it("puts a technology that was searched for beside several, and in the place of the only one", () => {
  const two = { ...FIRST_QUERY, technologies: ["BIGDATA", "AI"] };
  expect(searched("robotcs", two).technologies).toEqual(["BIGDATA", "AI", "ROB"]);
  expect(searched("big data", two).technologies).toEqual(["BIGDATA", "AI"]);
  expect(searched("robotcs", { ...FIRST_QUERY, technologies: ["SIXTEEN"] }).technologies).toEqual(["ROB"]);
  expect(withTechnology(two, "HS:8542")).toMatchObject({ technologies: ["HS:8542"], indicator: "EXPORTS" });
});

it("takes all sixteen in place of some of them, and some in place of all", () => {
  const two = { ...FIRST_QUERY, technologies: ["BIGDATA", "WIPO:8"] };
  const all = withTechnologies(two, ["BIGDATA", "WIPO:8", "SIXTEEN"]);
  expect(all.technologies).toEqual(["WIPO:8", "SIXTEEN"]);
  expect(withTechnologies(all, ["WIPO:8", "SIXTEEN", "AI"]).technologies).toEqual(["WIPO:8", "AI"]);
  expect(withTechnologies(all, ["WIPO:8", "SIXTEEN", "WIPO:9"]).technologies).toEqual([
    "WIPO:8",
    "SIXTEEN",
    "WIPO:9",
  ]);
});

it("keeps one technology at least", () => {
  expect(withTechnologies(FIRST_QUERY, [])).toEqual(FIRST_QUERY);
});

it("keeps several technologies where an indicator has one of them", () => {
  const some = { ...FIRST_QUERY, technologies: ["ROB", "WIPO:8"] };
  expect(withIndicator(some, "EXPORTS").technologies).toEqual(["ROB", "WIPO:8"]);
  expect(withIndicator({ ...some, technologies: ["WIPO:8", "WIPO:9"] }, "EXPORTS").technologies).toEqual([
    "ALL",
  ]);
});

it("lets go of a dataset that lacks the indicator or the technology", () => {
  const pinned = { ...FIRST_QUERY, dataset: "patent-families" };
  expect(withIndicator(pinned, "EXPORTS").dataset).toBe("");
  expect(withIndicator(pinned, "RPA").dataset).toBe("patent-families");
  expect(withTechnology(pinned, "AI:AI").dataset).toBe("");
  expect(withDataset(pinned, "").dataset).toBe("");
});

it("always ends at a query that has an answer", () => {
  for (const text of [
    "Exports",
    "AI articles",
    "venture capital deals",
    "trade-kti-ncses",
    "pct-applications",
  ]) {
    expect([text, isAnswerable(ask(searched(text)))]).toEqual([text, true]);
  }
});
