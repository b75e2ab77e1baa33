import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { codesOf, rpaOf, unassignedPart } from "../core/raw-figures";
import { only, spillOf, textOf } from "./shown";

describe("RPA", () => {
  it("is 100 tanh(ln RTA) with all fields as field 0 minus 99", () => {
    for (const technology of ["MNE", "NANO", "CONN", "BIGDATA", "ADM", "IOT"]) {
      for (const area of ["KR", "US", "EU27_2020", "CN"]) {
        const expected = rpaOf("uspto-patents", codesOf(technology, "patents"), area, 2018);
        expect(only(`=ATI.RPA("${area}","${technology}",2018)`)).toBeCloseTo(expected, 9);
      }
    }
  });

  it("is 0 everywhere in all technologies", () => {
    expect(spillOf("RPA", [["KR"], ["US"], ["WORLD"]], "ALL", [[2000, 2018]])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it("of the sectors of PCT applications is against its sector ALL", () => {
    const expected = (area: string): number => {
      const part = (place: string): number =>
        Number(only(`=ATI.PATENTS("${place}","PCT:ELECTRICAL",2018)`)) /
        Number(only(`=ATI.PATENTS("${place}","PCT:ALL",2018)`));
      return 100 * Math.tanh(Math.log(part(area) / part("WORLD")));
    };
    expect(only('=ATI.RPA("KR","PCT:ELECTRICAL",2018)')).toBeCloseTo(expected("KR"), 9);
    expect(only('=ATI.RPA("KR","ALL",2018,"pct-applications")')).toBe(0);
  });

  it("has no value above 30 % of patents in no field, and says how many there are", () => {
    const part = unassignedPart("patent-families", "IT", 2010);
    expect(part).toBeGreaterThan(0.3);
    expect(textOf('=ATI.RPA("IT","MNE",2010,"patent-families")')).toMatch(
      new RegExp(`^#N/A .*${(100 * part).toFixed(1)} %.*Italy.*2010.*no field`),
    );
    // SHARE and PATENTS of the same place have a value.
    expect(typeof only('=ATI.SHARE("IT","MNE",2010,"patent-families")')).toBe("number");
  });

  it("has a value up to 30 %", () => {
    const part = unassignedPart("patent-families", "GB", 2015);
    expect(part).toBeGreaterThan(0.1);
    expect(part).toBeLessThan(0.3);
    const expected = rpaOf("patent-families", ["8"], "GB", 2015);
    expect(only('=ATI.RPA("GB","MNE",2015,"patent-families")')).toBeCloseTo(expected, 9);
  });

  it("is not computed from OECD's AI patents, which have no total of all fields", () => {
    expect(textOf('=ATI.RPA("KR","AI",2018,"ai-patents-oecd-ip5")')).toMatch(
      /^#N\/A .*"ai-patents-oecd-ip5" has no RPA/,
    );
    expect(textOf('=ATI.RPA("KR","AI:AI",2018)')).toMatch(/^#N\/A /);
  });

  it("gives back the specialisation of the United States that NCSES publishes, within the rounding of counts", () => {
    const file = join(__dirname, "../data/published-us-specialisation/published-us-specialisation.csv");
    const rows = parse<Readonly<Record<string, string>>>(readFileSync(file, "utf8"), { columns: true });
    const years = Object.keys(rows[0]!).filter((column) => column !== "wipo_field");
    const fields = rows.map((row) => [`WIPO:${row.wipo_field!}`]);
    const ours = spillOf("RPA", "US", fields, [years.map(Number)], "patent-families") as number[][];
    const differences = rows.flatMap((row, at) =>
      years.map((year, column) => {
        const index = ours[at]![column]! / 100;
        // RPA = (RTA² - 1) / (RTA² + 1), solved for RTA.
        return Math.abs(Math.sqrt((1 + index) / (1 - index)) - Number(row[year]));
      }),
    );
    expect(differences).toHaveLength(805);
    expect(Math.max(...differences)).toBeLessThanOrEqual(0.022);
  });
});
