import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import { findTechnology } from "../../../../src/core/catalogue/technologies";
import { measurementOf } from "../../../../src/core/indicators/choice";
import { areasAssumed } from "../../../../src/core/lookup/ask/areas-assumed";
import { orThrow, unavailable } from "../../../../src/core/refusal";

describe("areasAssumed", () => {
  const of = (indicator: string, technology: string): string[] =>
    areasAssumed(measurementOf(indicatorOf(indicator), orThrow(findTechnology(technology)))).map(
      ({ code }) => code,
    );

  it("is South Korea, of which the report is", () => {
    expect(of("SHARE", "AI")).toEqual(["KR"]);
    expect(areasAssumed(unavailable("no codes")).map(({ code }) => code)).toEqual(["KR"]);
  });

  it("is the two largest where it has no figure", () => {
    // Venture capital by technology is of the United States and China alone.
    expect(of("INVESTMENT", "Blockchain")).toEqual(["US", "CN"]);
  });

  it("is the European Union where only surveys of Europe have a figure", () => {
    // Of ICT specialists OECD has no figure of South Korea, the United States and China in the latest year.
    expect(of("ICTSPECIALISTS", "ALL")).toEqual(["EU27_2020"]);
  });
});
