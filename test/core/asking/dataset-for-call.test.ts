import { datasetForCall } from "../../../src/core/asking/dataset-for-call";
import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { findTechnology, type Technology } from "../../../src/core/catalogue/technologies";

const technology = (text: string): Technology => findTechnology(text) as Technology;

describe("datasetForCall", () => {
  const forCall = (indicator: string, ...texts: string[]): string | undefined =>
    datasetForCall(indicatorOf(indicator), texts.map(technology))?.id;

  it("is the first that holds all technologies that any dataset has", () => {
    expect(forCall("SHARE", "AI", "ROB")).toBe("uspto-patents");
    expect(forCall("SHARE", "AI", "AI:AI")).toBe("ai-patents-oecd-ip5");
    expect(forCall("SHARE", "Blockchain", "AI:AI")).toBe("ai-patents-oecd-ip5");
  });

  it("is the first technology's where none holds all", () => {
    expect(forCall("SHARE", "ROB", "AI:AI")).toBe("uspto-patents");
    expect(forCall("SHARE", "AI:AI", "ROB")).toBe("ai-patents-oecd-ip5");
  });

  it("is any of the indicator's where no technology is known anywhere", () => {
    expect(forCall("SHARE", "Blockchain")).toBe("uspto-patents");
    expect(forCall("SHARE")).toBe("uspto-patents");
  });
});
