import { raw } from "../core/raw-figures";
import { only, spillOf, textOf } from "./shown";

const vertical = (name: string, area: string, year: number): number =>
  raw("venture-capital-us-cn-by-technology", "INVESTMENT", name, area, year);

describe("INVESTMENT", () => {
  it("with the technology left out is all venture capital, in million USD", () => {
    const total = raw("venture-capital-oecd", "INVESTMENT", "TOTAL", "KR", 2018);
    expect(Math.round(total)).toBe(1977);
    expect(only('=ATI.INVESTMENT("KR",,2018)')).toBeCloseTo(total, 6);
    expect(only('=ATI.INVESTMENT("KR","ALL",2018)')).toBeCloseTo(total, 6);
    expect(only('=ATI.INVESTMENT("KR","VC:TOTAL",2018)')).toBeCloseTo(total, 6);
  });

  it("with an empty cell for the technology is of all together", () => {
    expect(spillOf("INVESTMENT", "KR", [[""]], 2018)).toEqual(spillOf("INVESTMENT", "KR", null, 2018));
  });

  it("obeys a pinned dataset", () => {
    expect(only('=ATI.INVESTMENT("KR",,2018,"venture-capital-ncses")')).toBe(3356);
    expect(raw("venture-capital-ncses", "INVESTMENT", "TOTAL", "KR", 2018)).toBe(3356);
  });

  it("left without a year is of 2024 in OECD's dataset and of 2018 in NCSES's", () => {
    expect(only('=ATI.INVESTMENT("KR")')).toBeCloseTo(
      raw("venture-capital-oecd", "INVESTMENT", "TOTAL", "KR", 2024),
      6,
    );
    expect(only('=ATI.INVESTMENT("CN",,,"venture-capital-ncses")')).toBe(
      raw("venture-capital-ncses", "INVESTMENT", "TOTAL", "CN", 2018),
    );
  });

  it("of China is #N/A from OECD, naming the dataset that has it", () => {
    expect(textOf('=ATI.INVESTMENT("CN",,2018)')).toMatch(
      /^#N\/A .*OECD has no venture capital of China; try dataset "venture-capital-ncses"\.$/,
    );
  });

  it("of the EU27 in venture-capital-ncses is #N/A naming EU28, which has a figure", () => {
    expect(textOf('=ATI.INVESTMENT("EU27",,2018,"venture-capital-ncses")')).toMatch(
      /^#N\/A .*Try area "EU28"/,
    );
    expect(only('=ATI.INVESTMENT("EU28",,2018,"venture-capital-ncses")')).toBe(
      raw("venture-capital-ncses", "INVESTMENT", "TOTAL", "EU28", 2018),
    );
  });

  it("by technology is of the vertical that the concordance names", () => {
    for (const [technology, name] of [
      ["Big Data", "Big data"],
      ["Cloud Technologies", "Software as a service"],
      ["Mobility", "Autonomous cars"],
      ["Augmented and Virtual Reality", "Virtual reality"],
      ["Security", "Cybersecurity"],
    ] as const) {
      expect(only(`=ATI.INVESTMENT("US","${technology}",2018)`)).toBe(vertical(name, "US", 2018));
    }
  });

  it("takes a name that is exactly a vertical's for the vertical", () => {
    for (const name of [
      "Augmented reality",
      "Mobile",
      "Manufacturing",
      "Cybersecurity",
      "eSports",
      "3D printing",
    ]) {
      expect(only(`=ATI.INVESTMENT("US","${name}",2018)`)).toBe(vertical(name, "US", 2018));
      expect(only(`=ATI.INVESTMENT("US","VC:${name}",2018)`)).toBe(vertical(name, "US", 2018));
    }
    // An alias of the technology that is no vertical's name goes to the technology's.
    expect(only('=ATI.INVESTMENT("US","AR/VR",2018)')).toBe(vertical("Virtual reality", "US", 2018));
    expect(vertical("Virtual reality", "US", 2018)).not.toBe(vertical("Augmented reality", "US", 2018));
  });

  it("by stage is OECD's; of Korea there is the total only", () => {
    expect(only('=ATI.INVESTMENT("US","VC:SEED",2018)')).toBeCloseTo(
      raw("venture-capital-oecd", "INVESTMENT", "SEED", "US", 2018),
      6,
    );
    expect(raw("venture-capital-oecd", "INVESTMENT", "SEED", "KR", 2018)).toBeNaN();
    expect(textOf('=ATI.INVESTMENT("KR","VC:SEED",2018)')).toMatch(/^#N\/A /);
  });

  it.each([
    ["KR", "South Korea"],
    ["DE", "Germany"],
    ["EU27", "the EU or any of its members"],
  ])("by technology of %s is #N/A with the reason: no open source gives it", (area, name) => {
    expect(textOf(`=ATI.INVESTMENT("${area}","Cybersecurity",2018)`)).toMatch(
      new RegExp(`^#N/A .*No open source gives venture capital by technology for ${name}`),
    );
  });
});
