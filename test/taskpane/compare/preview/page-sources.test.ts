import { datasetOf } from "../../../../src/core/figures/store";
import { cite } from "../../../../src/core/provenance/cite";
import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../../../src/plans/sheet/templates";
import { pageSources } from "../../../../src/taskpane/compare/preview/page-sources";

it("names each source of a sheet once and in full, though its foot breaks it into lines", () => {
  const { page } = sheetPlan(templateOf("trend").standard, { figures: "cells" });
  const [source, computed, ...others] = pageSources(page);
  // The chart's own, in short, is none of them.
  expect(JSON.stringify(page.cells)).toContain(cite(datasetOf("uspto-patents"), "short"));
  expect(source).toBe(`Source: ${cite(datasetOf("uspto-patents"), "text")}`);
  expect(computed).toMatch(/^Computed by ATI for Excel, edition \d{4}-\d\d-\d\d [0-9a-f]{8}\.$/);
  expect(others).toEqual([]);
});

it("names those of all figures", () => {
  const { page } = sheetPlan(templateOf("head-to-head").standard, { figures: "cells" });
  const text = pageSources(page).join(" ");
  for (const id of ["uspto-patents", "trade-baci-hs4"]) expect(text).toContain(cite(datasetOf(id), "text"));
});
