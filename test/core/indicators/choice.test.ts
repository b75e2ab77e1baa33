import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { ALL, findTechnology, type Technology } from "../../../src/core/catalogue/technologies";
import { datasetOf } from "../../../src/core/figures/store";
import { measurementOf, measurementsOf } from "../../../src/core/indicators/choice";
import { Measurement } from "../../../src/core/indicators/measurement";

const technology = (text: string): Technology => findTechnology(text) as Technology;
const chosen = (indicator: string, text: string): string | undefined => {
  const measurement = measurementOf(indicatorOf(indicator), text === "ALL" ? ALL : technology(text));
  return measurement instanceof Measurement ? measurement.dataset.id : undefined;
};

describe("measurementOf", () => {
  it.each([
    ["SHARE", "ALL", "uspto-patents"],
    ["SHARE", "AI", "uspto-patents"],
    ["SHARE", "AI:AI", "ai-patents-oecd-ip5"],
    ["PATENTS", "PCT:ALL", "pct-applications"],
    ["RPA", "WIPO:8", "uspto-patents"],
    ["EXPORTS", "ALL", "trade-kti-ncses"],
    ["EXPORTS", "MNE", "trade-baci-hs4"],
    ["INVESTMENT", "ALL", "venture-capital-oecd"],
    ["INVESTMENT", "VC:SEED", "venture-capital-oecd"],
    ["INVESTMENT", "BLOCKCHAIN", "venture-capital-us-cn-by-technology"],
    ["STARTUPS", "AI", "ai-companies-deals-us-cn"],
    ["GERD", "ALL", "context-indicators"],
    ["VALUEADDED", "ALL", "kti-value-added-exports"],
  ])("takes %s of %s by default from %s", (indicator, text, dataset) => {
    expect(chosen(indicator, text)).toBe(dataset);
  });

  it.each([
    ["SHARE", "Blockchain"],
    ["EXPORTS", "AI"],
    ["STARTUPS", "ALL"],
    ["RPA", "AI:AI"],
    ["INVESTMENT", "Photonics"],
    ["SHARE", "HS:8542"],
  ])("has no dataset for %s of %s", (indicator, text) => {
    expect(chosen(indicator, text)).toBeUndefined();
  });

  it("makes each measurement once", () => {
    expect(measurementOf(indicatorOf("SHARE"), technology("AI"))).toBe(
      measurementOf(indicatorOf("SHARE"), technology("AI")),
    );
  });

  it("obeys the dataset asked for, or says why not and which to try", () => {
    const pinned = measurementOf(indicatorOf("SHARE"), technology("AI"), datasetOf("ai-patents-oecd-ip5"));
    expect((pinned as Measurement).dataset.id).toBe("ai-patents-oecd-ip5");
    expect(
      measurementOf(indicatorOf("EXPORTS"), technology("ROB"), datasetOf("trade-kti-ncses")),
    ).toMatchObject({
      kind: "unavailable",
      message: expect.stringMatching(/has no figures of Robotics.*"trade-baci-hs4"/) as string,
    });
  });
});

describe("measurementsOf", () => {
  it("has one for each dataset that holds the technology", () => {
    const ids = measurementsOf(indicatorOf("SHARE"), technology("AI")).map(({ dataset }) => dataset.id);
    expect(ids).toEqual(["uspto-patents", "patent-families", "ai-patents-oecd-ip5"]);
  });
});
