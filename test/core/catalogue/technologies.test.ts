import { indicatorOf } from "../../../src/core/catalogue/indicators";
import {
  ALL,
  findTechnology,
  ownCodes,
  technologies,
  type Technology,
} from "../../../src/core/catalogue/technologies";
import { codesIn } from "../raw-figures";

const codeOf = (text: string, indicator?: string): string =>
  (findTechnology(text, indicator === undefined ? undefined : indicatorOf(indicator)) as Technology).code;

describe("The technologies", () => {
  it("are the report's sixteen, found by code, name and alias", () => {
    expect(technologies).toHaveLength(16);
    for (const technology of [...technologies, ALL]) {
      for (const name of [technology.code, technology.name, ...technology.aliases]) {
        expect(codeOf(name, "SHARE")).toBe(technology.code);
      }
    }
  });

  it("take semiconductors for microelectronics and 5G for connectivity", () => {
    expect([codeOf("Semiconductors"), codeOf("5G"), codeOf("IoT"), codeOf("Cyber-security")]).toEqual([
      "MNE",
      "CONN",
      "IOT",
      "SEC",
    ]);
  });
});

describe("A dataset's own code", () => {
  it.each([
    ["uspto-patents", "WIPO"],
    ["pct-applications", "PCT"],
    ["ai-patents-oecd-ip5", "AI"],
    ["trade-baci-hs4", "HS"],
    ["trade-kti-ncses", "KTI"],
    ["venture-capital-us-cn-by-technology", "VC"],
    ["venture-capital-oecd", "VC"],
    ["kti-value-added-exports", "VA"],
    ["uspto-patents-2024", "US24"],
    ["venture-capital-ncses-2024", "VC"],
    ["venture-capital-ai-biotech-ncses", "VCT"],
  ])("of %s is found with its prefix", (dataset, prefix) => {
    for (const code of codesIn(dataset)) expect(codeOf(`${prefix}:${code}`)).toBe(`${prefix}:${code}`);
  });

  it("is not taken for another, whose digits are those of several", () => {
    for (const text of ["WIPO:3+4", "WIPO:3,4", "WIPO:3-4", "WIPO:1.2", "HS:8.542"]) {
      expect(findTechnology(text, indicatorOf("SHARE"))).toMatchObject({
        message: expect.stringMatching(/^Unknown technology .*"\. Give one code in each cell/) as string,
      });
    }
    // As customs write headings.
    expect(codeOf("HS 85.42")).toBe("HS:8542");
  });

  it("is kept once where datasets share it", () => {
    const codes = ownCodes.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(["WIPO:8", "VC:TOTAL", "AI:AI"]));
  });

  it("is found by its name, among the indicator's own first", () => {
    expect(codeOf("Computer technology", "SHARE")).toBe("WIPO:6");
    expect(codeOf("Chemistry", "SHARE")).toBe("PCT:CHEMISTRY");
    expect(
      codeOf("Lathes for removing metal (incl. turning centres; incl. numerically controlled)", "EXPORTS"),
    ).toBe("HS:8458");
  });

  it("of a vertical's very name wins for INVESTMENT alone", () => {
    expect(codeOf("Cybersecurity", "INVESTMENT")).toBe("VC:Cybersecurity");
    expect(codeOf("Cybersecurity", "SHARE")).toBe("SEC");
    expect(codeOf("Augmented reality", "INVESTMENT")).toBe("VC:Augmented reality");
    expect(codeOf("Security", "INVESTMENT")).toBe("SEC");
  });
});

describe("An unknown technology", () => {
  it("is refused with the nearest name, of the indicator's own codes too", () => {
    expect(findTechnology("Robotcs", indicatorOf("SHARE"))).toMatchObject({
      message: expect.stringContaining('"Robotics"') as string,
    });
    expect(findTechnology("Oncologie", indicatorOf("INVESTMENT"))).toMatchObject({
      message: expect.stringContaining('"Oncology"') as string,
    });
  });
});
