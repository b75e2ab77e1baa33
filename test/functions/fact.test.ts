import { rawFacts, rawFootnotes } from "../core/report/raw-report";
import { only, onlyOf } from "./shown";

describe("FACT", () => {
  it("gives the value of a fact, by its id in any case", () => {
    expect(only('=ATI.FACT("F040")')).toBe(4.64);
    expect(only('=ATI.FACT("f014")')).toBe(114_100_000_000_000);
    expect(only('=ATI.FACT("F062")')).toBe("2020-03");
  });

  it("gives any other field", () => {
    expect(only('=ATI.FACT("F040","unit")')).toBe("percent of GDP");
    expect(only('=ATI.FACT("F040","Year")')).toBe(2019);
    expect(only('=ATI.FACT("F040","verdict")')).toBe("agrees");
    expect(only('=ATI.FACT("F041","verdict")')).toBe("disagrees");
    expect(only('=ATI.FACT("F015","as printed")')).toBe("84.5");
    expect(only('=ATI.FACT("F015","unit as printed")')).toBe("EUR m (as printed)");
  });

  it.each([
    ["F015", 84_500],
    ["F017", 43_200],
    ["F019", 54_500],
    ["F021", 29_000],
    ["F023", 1300],
    ["F025", 2200],
    ["F027", 800],
    ["F035", 84_500],
    ["F046", 28_600],
    ["F048", 23_700],
    ["F056", 3300],
    ["F067", 133_000],
    ["F086", 800],
    ["F102", 231],
    ["F104", 452],
  ])("gives the amount of %s at its right magnitude: %d million", (id, million) => {
    expect(onlyOf("FACT", id, "EUR corrected")).toBe(million);
  });

  it("gives the address of its footnote, which can be opened", () => {
    const with1 = rawFacts.filter(({ footnote }) => footnote !== "");
    let opened = 0;
    for (const { id, footnote } of with1) {
      const { url } = rawFootnotes.find(({ number }) => number === footnote)!;
      const address = onlyOf("FACT", id, "address");
      if (url === "") {
        expect(address).toBe(`#N/A The report gives no address for fact ${id}.`);
      } else {
        expect(address).toBe(url);
        expect(new URL(url).href).toBe(url);
        opened += 1;
      }
    }
    expect(opened).toBeGreaterThan(10);
  });

  it("says with #N/A that the report gives nothing", () => {
    expect(only('=ATI.FACT("F001","address")')).toBe("#N/A The report gives no address for fact F001.");
    expect(only('=ATI.FACT("F001","verdict")')).toBe("#N/A The report gives no verdict for fact F001.");
  });

  it("refuses an unknown id, and a field with the nearest", () => {
    expect(only('=ATI.FACT("F999")')).toBe(
      '#VALUE! Unknown fact "F999". ATI.FACTS("5G") finds facts by a text.',
    );
    expect(only('=ATI.FACT("F040","quot")')).toMatch(/^#VALUE! Unknown \w+ "quot"\. Did you mean "quote"\?$/);
    expect(only('=ATI.FACT("")')).toMatch(/^#VALUE! No fact given/);
  });
});
