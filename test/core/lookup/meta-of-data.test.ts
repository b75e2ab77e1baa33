import { areaOf } from "../../../src/core/catalogue/areas";
import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { findTechnology, type Technology } from "../../../src/core/catalogue/technologies";
import { datasetOf, datasets } from "../../../src/core/figures/store";
import { ofArea, ofDataset, ofIndicator, ofTechnology } from "../../../src/core/lookup/meta-of-data";
import { yearsIn } from "../raw-figures";

const technology = (text: string): Technology => findTechnology(text) as Technology;

describe("What is told of the data", () => {
  it("has the years of each dataset as its CSV has them", () => {
    for (const dataset of datasets) {
      const years = yearsIn(dataset.id);
      expect(ofDataset(dataset).get("years")).toBe(`${years[0]!} to ${years[years.length - 1]!}`);
    }
  });

  it("has breaks only of a dataset that has one, and its last complete year", () => {
    expect(ofDataset(datasetOf("trade-baci-hs4")).get("breaks")).toMatch(/^2022: HS 9013/);
    expect(ofDataset(datasetOf("uspto-patents")).has("breaks")).toBe(false);
    expect(ofDataset(datasetOf("venture-capital-oecd")).get("lastcomplete")).toBe(2024);
    expect(ofDataset(datasetOf("context-indicators")).has("lastcomplete")).toBe(false);
  });

  it("has unit, formula and source of an indicator", () => {
    expect(ofIndicator(indicatorOf("GERD")).get("producer")).toBe(
      "World Bank, World Development Indicators, GB.XPD.RSDV.GD.ZS",
    );
    expect(ofIndicator(indicatorOf("GERD")).get("unit")).toBe("% of GDP");
    expect(ofIndicator(indicatorOf("SHARE")).get("formula")).toMatch(
      /^patents of the area \/ patents of the world/,
    );
  });

  it("has the members of a group and the datasets of an area", () => {
    expect(ofArea(areaOf("EASTASIA")).get("measures")).toBe("Members: CN, JP, KR, TW");
    expect(ofArea(areaOf("EU28")).get("years")).toBe(
      "1999 to 2018 in venture-capital-ncses; 2005 to 2025 in ict-use-by-businesses-oecd",
    );
  });

  it("has the codes of a technology, and the dataset of a code", () => {
    expect(ofTechnology(technology("Robotics")).get("measures")).toMatch(
      /uspto-patents: WIPO:25 Handling \(broader\)/,
    );
    expect(ofTechnology(technology("KTI:HIGH")).get("kind")).toBe("code of trade-kti-ncses");
    expect(ofTechnology(technology("KTI:HIGH")).get("lastcomplete")).toBe(2018);
  });
});
