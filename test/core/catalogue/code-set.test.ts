import { codeLabels, codeSetOf, concordanceOf, type CodeSet } from "../../../src/core/catalogue/code-set";
import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { ALL, findTechnology, technologies, type Technology } from "../../../src/core/catalogue/technologies";
import { datasetOf } from "../../../src/core/figures/store";
import { Refusal } from "../../../src/core/refusal";
import { codesOf } from "../raw-figures";

const setOf = (indicator: string, technology: string, dataset: string): CodeSet | Refusal =>
  codeSetOf(indicatorOf(indicator), findTechnology(technology) as Technology, datasetOf(dataset));
const held = (indicator: string, technology: string, dataset: string): string[] => {
  const set = setOf(indicator, technology, dataset) as CodeSet;
  return set.terms.map(
    ({ index, sign }) => `${sign < 0 ? "-" : ""}${datasetOf(dataset).codeEntry(index).code}`,
  );
};

describe("codeSetOf", () => {
  it("takes the concordance's codes", () => {
    for (const { code } of technologies) {
      const codes = codesOf(code, "patents");
      if (codes.length === 0) expect(setOf("SHARE", code, "uspto-patents")).toBeInstanceOf(Refusal);
      else expect(held("SHARE", code, "uspto-patents")).toEqual(codes);
    }
  });

  it.each([
    ["SHARE", "uspto-patents", ["0", "-99"]],
    ["SHARE", "patent-families", ["0", "-99"]],
    ["SHARE", "pct-applications", ["ALL"]],
    ["EXPORTS", "trade-kti-ncses", ["ALL"]],
    ["INVESTMENT", "venture-capital-oecd", ["TOTAL"]],
    ["INVESTMENT", "venture-capital-ncses", ["TOTAL"]],
    ["VALUEADDED", "kti-value-added-exports", ["All industries"]],
  ])("takes for ALL in %s of %s: %j", (indicator, dataset, codes) => {
    expect(held(indicator, "ALL", dataset)).toEqual(codes);
  });

  it.each([
    ["SHARE", "ai-patents-oecd-ip5"],
    ["EXPORTS", "trade-baci-hs4"],
    ["INVESTMENT", "venture-capital-us-cn-by-technology"],
    ["STARTUPS", "ai-companies-deals-us-cn"],
  ])("has no ALL for %s in %s", (indicator, dataset) => {
    expect(codeSetOf(indicatorOf(indicator), ALL, datasetOf(dataset))).toMatchObject({ kind: "unavailable" });
  });

  it("takes a dataset's own code there and nowhere else", () => {
    expect(held("SHARE", "WIPO:8", "patent-families")).toEqual(["8"]);
    expect(setOf("SHARE", "WIPO:8", "pct-applications")).toBeInstanceOf(Refusal);
    expect(setOf("INVESTMENT", "VC:SEED", "venture-capital-ncses")).toBeInstanceOf(Refusal);
  });

  it("grades companies and deals each by a row of its own", () => {
    const ai = findTechnology("AI") as Technology;
    const dataset = datasetOf("ai-companies-deals-us-cn");
    const rationale = (indicator: string): string | undefined =>
      concordanceOf(indicatorOf(indicator), ai, dataset)?.rationale;
    expect(rationale("STARTUPS")).toMatch(/companies/);
    expect(rationale("FUNDINGROUNDS")).toMatch(/deals/);
  });

  it("ignores the technology of a context indicator", () => {
    expect(setOf("GERD", "Blockchain", "context-indicators")).toMatchObject({ grade: "close" });
  });
});

describe("codeLabels", () => {
  it("names codes with their prefix, and a name that is the code itself once", () => {
    expect(
      codeLabels(setOf("SHARE", "BIGDATA", "uspto-patents") as CodeSet, datasetOf("uspto-patents")),
    ).toEqual(["WIPO:6 Computer technology", "WIPO:7 IT methods for management"]);
    const vertical = setOf(
      "INVESTMENT",
      "VC:Cybersecurity",
      "venture-capital-us-cn-by-technology",
    ) as CodeSet;
    expect(codeLabels(vertical, datasetOf("venture-capital-us-cn-by-technology"))).toEqual([
      "VC:Cybersecurity",
    ]);
  });
});
