import { datasets } from "../../../src/core/figures/store";
import { applyFilters } from "../../../src/taskpane/shared/entries/entry-filter";
import { domainFilter } from "../../../src/taskpane/sources/domain-filter";
import { searchSources } from "../../../src/taskpane/sources/search-sources";
import { sources } from "../../../src/taskpane/sources/source";
import { sourcesInWords } from "../../../src/taskpane/sources/sources-in-words";

const search = searchSources(sources);
const ids = (text: string): string[] => search(text).map(({ id }) => id);

it("has every dataset in the order of preference, then the report", () => {
  expect(ids("")).toEqual([...datasets.map(({ id }) => id), "report"]);
});

it("finds by id, producer, code and licence, typos forgiven", () => {
  expect(ids("uspto-patents")[0]).toBe("uspto-patents");
  expect(ids("CEPII")).toEqual(["trade-baci-hs4"]);
  expect(ids("ventur captial").slice(0, 5).sort()).toEqual([
    "venture-capital-ai-biotech-ncses",
    "venture-capital-ncses",
    "venture-capital-ncses-2024",
    "venture-capital-oecd",
    "venture-capital-us-cn-by-technology",
  ]);
  expect(ids("semiconducters")).toEqual(expect.arrayContaining(["uspto-patents", "patent-families"]));
  expect(ids("Etalab")).toEqual(["trade-baci-hs4"]);
  expect(ids("European Commission")[0]).toBe("report");
});

it("narrows to a domain, and each source has one that the filter knows", () => {
  const trade = applyFilters(sources, [domainFilter], { domain: "trade" });
  expect(trade.map(({ id }) => id)).toEqual(["trade-baci-hs4", "trade-kti-ncses"]);
  const known = domainFilter.options.map(({ value }) => value);
  for (const { domain } of sources) expect(known).toContain(domain);
});

it("counts in words", () => {
  expect(sourcesInWords(sources, sources)).toBe("16 datasets, the preferred first, and the report");
  expect(sourcesInWords(sources.slice(0, 2), sources)).toBe("2 of 17 sources match");
  expect(sourcesInWords([], sources)).toBe("No source matches.");
});
