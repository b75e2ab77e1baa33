import { raw } from "../core/raw-figures";
import { only, shown, spill, textOf } from "./shown";
import { call } from "./formula";

const ICT = "ict-use-by-businesses-oecd";
const percent = (code: string, area: string, year: number): number => raw(ICT, "USE", code, area, year);

describe("USE", () => {
  it("is the part of enterprises, of what the file has in per cent", () => {
    expect(percent("CLOUD", "KR", 2023)).toBe(74.16);
    expect(only('=ATI.USE("KR","Cloud",2023)')).toBe(0.7416);
    expect(only('=ATI.VALUE("USE","KR","Cloud",2023)')).toBe(0.7416);
    expect(only('=ATI.USE("OECD","AI",2025)')).toBeCloseTo(percent("AI", "OECD", 2025) / 100, 14);
  });

  it("fills a matrix", () => {
    const result = spill('=ATI.USE({"KR";"EU27"},{"AI","Big Data","IoT"},2021)');
    for (const [row, area] of ["KR", "EU27_2020"].entries()) {
      for (const [column, code] of ["AI", "BIGDATA", "IOT"].entries()) {
        const value = percent(code, area, 2021) / 100;
        if (Number.isNaN(value)) expect(result[row]![column]).toMatch(/^#N\/A /);
        else expect(result[row]![column]).toBeCloseTo(value, 12);
      }
    }
  });

  it.each([
    ["AI", 2023],
    ["BIGDATA", 2023],
    ["CLOUD", 2023],
    ["IOT", 2021],
  ])("of %s has the latest year %d, in which nearly all areas have a figure", (code, year) => {
    expect(only(`=ATI.USE("KR","${code}")`)).toBeCloseTo(percent(code, "KR", year) / 100, 14);
    expect(only(`=ATI.EXPLAIN("USE","KR","${code}")`)).toContain(`, ${year}: `);
  });

  it("of a technology that nobody asks businesses for is #N/A", () => {
    expect(textOf('=ATI.USE("KR","Robotics",2023)')).toMatch(
      /^#N\/A No open dataset has figures of use of Robotics by businesses; it is measured for Artificial Intelligence, Big Data, Cloud Technologies and Internet of Things\.$/,
    );
    expect(textOf('=ATI.USE("KR","ALL",2023)')).toMatch(/^#N\/A /);
    expect(textOf('=ATI.USE("CN","AI",2023)')).toMatch(/^#N\/A /);
  });

  it("takes its own codes, and no other indicator takes them", () => {
    expect(only('=ATI.USE("KR","USE:CLOUD",2023)')).toBe(0.7416);
    expect(textOf('=ATI.SHARE("KR","USE:CLOUD",2018)')).toMatch(/^#N\/A .*USE:CLOUD is a code of ict-use/);
  });

  it("has ICT specialists and websites beside it, of a country as a whole, in per cent", () => {
    expect(only('=ATI.VALUE("WEBSITE","KR",,2023)')).toBe(raw(ICT, "WEBSITE", "", "KR", 2023));
    expect(only('=ATI.VALUE("ICT specialists","DE",,2024)')).toBe(raw(ICT, "ICTSPECIALISTS", "", "DE", 2024));
    // The last year with 80 per cent of the 39 areas of 2012: 32 in 2023.
    expect(only('=ATI.VALUE("WEBSITE","KR")')).toBe(71.12);
  });

  it("changes across no break of its own area, and across those of others", () => {
    expect(textOf('=ATI.CHANGE("USE","KR","Cloud",2021,2023)')).toMatch(
      /^#N\/A .*breaks in 2022.*new survey/,
    );
    expect(textOf('=ATI.CHANGE("USE","OECD","Cloud",2021,2023)')).toMatch(/^#N\/A .*breaks in 2022/);
    expect(only('=ATI.CHANGE("USE","DE","Cloud",2021,2023)')).toBeCloseTo(
      (percent("CLOUD", "DE", 2023) - percent("CLOUD", "DE", 2021)) / 100,
      12,
    );
    expect(textOf('=ATI.CHANGE("USE","DE","Big Data",2019,2023)')).toMatch(/^#N\/A .*breaks in 2023/);
    expect(textOf('=ATI.CHANGE("USE","DE","AI",2020,2021)')).toMatch(/^#N\/A .*breaks in 2021/);
    expect(only('=ATI.CHANGE("USE","KR","AI",2020,2021)')).toBeCloseTo((2.6512 - 2.6905) / 100, 12);
  });

  it("leaves blanks quiet", () => {
    expect(
      call("USE", [[""], ["KR"]], "Cloud", 2023)
        .flat()
        .map(shown),
    ).toEqual(["", 0.7416]);
  });
});
