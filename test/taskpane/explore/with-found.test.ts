import { nearest } from "../../../src/core/catalogue/search";
import { ask, isAnswerable } from "../../../src/taskpane/explore/asked";
import { FIRST_QUERY, type Query } from "../../../src/taskpane/explore/query";
import { isPart, withFound } from "../../../src/taskpane/explore/with-found";
import { withDataset, withIndicator, withTechnology } from "../../../src/taskpane/explore/with-part";

/** Takes the first that a search finds. */
function searched(text: string, query: Query = FIRST_QUERY): Query {
  const found = nearest(text).find(isPart);
  if (!found) throw new Error(`nothing found for ${text}`);
  return withFound(query, found);
}

it("sets the part that was searched for, typos forgiven", () => {
  expect(searched("Germny").areas).toEqual(["DE"]);
  expect(searched("east asia").areas).toEqual(["EASTASIA"]);
  expect(searched("robotcs").technology).toBe("ROB");
  expect(searched("relative trade balnce").indicator).toBe("TRADEBALANCE");
  expect(searched("patent-families").dataset).toBe("patent-families");
  expect(searched("WIPO:8").technology).toBe("WIPO:8");
});

it("leaves the entries of the report to its own room", () => {
  for (const code of ["P01", "F040", "S02", "I-02"]) {
    const found = nearest(code).find((each) => each.code === code);
    expect(found && isPart(found)).toBe(false);
  }
});

it("takes an indicator that has the technology where the present one has not", () => {
  expect(withTechnology(FIRST_QUERY, "HS:8542")).toMatchObject({
    technology: "HS:8542",
    indicator: "EXPORTS",
  });
  expect(withTechnology(FIRST_QUERY, "VC:Cybersecurity").indicator).toBe("INVESTMENT");
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
