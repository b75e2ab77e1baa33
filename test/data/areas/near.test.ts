import { bundle } from "../../../src/data/compiled/bundle";

function near(dataset: string, area: string): string | undefined {
  return bundle.nearAreas.find((entry) => entry.dataset === dataset && entry.area === area)?.near;
}

function note(dataset: string, area: string): string | undefined {
  return bundle.nearAreas.find((entry) => entry.dataset === dataset && entry.area === area)?.note;
}

describe("The near areas", () => {
  it.each([
    ["pct-applications", "EU27_2020", "R_EU27_EPO"],
    ["trade-kti-ncses", "EU27_2020", "R_EU_NCSES"],
    ["trade-kti-ncses", "EU28", "R_EU_NCSES"],
    ["trade-kti-ncses", "CN", "CN_HK"],
    ["venture-capital-ncses", "EU27_2020", "EU28"],
    ["uspto-patents", "EU28", "EU27_2020"],
    ["trade-baci-hs4", "CN_HK", "CN"],
  ])("of %s give for %s the code %s", (dataset, area, code) => {
    expect(near(dataset, area)).toBe(code);
  });

  it("say for all members of the European Patent Convention where they file", () => {
    const members = bundle.nearAreas.filter(
      ({ dataset, note: text }) =>
        dataset === "pct-applications" && text.includes("files at the European Patent Office"),
    );
    expect(members).toHaveLength(39);
    expect(note("pct-applications", "DE")).toContain("R_EU27_EPO");
  });

  it("say which dataset has the venture capital that OECD has not", () => {
    expect(note("venture-capital-oecd", "CN")).toBe(
      'OECD has no venture capital of China; try dataset "venture-capital-ncses".',
    );
  });

  it("say why Korea has no venture capital by technology", () => {
    expect(note("venture-capital-us-cn-by-technology", "KR")).toContain("No open source");
  });
});
