import {
  allPatents,
  codesOf,
  patents,
  raw,
  rpaOf,
  shareOf,
  total,
  unassignedPart,
} from "../core/raw-figures";
import { only, onlyOf, spillOf, textOf } from "./shown";

const explain = (rest: string): string => textOf(`=ATI.EXPLAIN(${rest})`);
const counted = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 9 });

describe("EXPLAIN of Korea's share in Big Data in 2018", () => {
  const story = explain('"SHARE","KR","Big Data",2018');

  it("names numerator and denominator, and each field's part", () => {
    expect(story).toMatch(/6\.3 %.*2,888 of 45,929 patents/);
    expect(story).toMatch(/WIPO:6 Computer technology \(2,787\) \+ WIPO:7 IT methods for management \(101\)/);
  });

  it("names dataset, producer, publication, tables and edition", () => {
    expect(story).toContain("uspto-patents");
    expect(story).toContain("National Center for Science and Engineering Statistics");
    expect(story).toContain("Science and Engineering Indicators 2022");
    expect(story).toContain("tables SINV-50 and SINV-51");
    expect(story).toContain("Indicators 2022)");
  });

  it("grades the codes broader and says why", () => {
    expect(story).toMatch(
      /Grade broader: Computer technology contains information retrieval.*both contain much more/,
    );
  });

  it("says what the dataset measures, and what the report counts", () => {
    expect(story).toContain("measures utility patents granted by one office, the USPTO");
    expect(story).toContain("the report counts transnational applications (EPO or PCT)");
  });

  it("says that patent-families gives 10.5 %, and that the order differs", () => {
    expect((100 * shareOf("patent-families", ["6", "7"], "KR", 2018)).toFixed(1)).toBe("10.5");
    expect(story).toContain("patent-families gives 10.5 %");
    const both = ["6", "7"];
    const place = (dataset: string): number => {
      const areas =
        "AR AT AU BE BR CA CH CL CN CZ DE DK ES FI FR GB GR HU IE IL IN IT JP KR MX MY NL NO NZ PL PT RU SE SG TR TW US ZA"
          .split(" ")
          .filter((area) =>
            ["uspto-patents", "patent-families"].every((id) => patents(id, both, area, 2018) >= 0),
          );
      return (
        areas.filter((area) => patents(dataset, both, area, 2018) > patents(dataset, both, "KR", 2018))
          .length + 1
      );
    };
    expect([place("uspto-patents"), place("patent-families")]).toEqual([3, 4]);
    expect(story).toContain("another order: place 4 instead of 3");
  });
});

describe("EXPLAIN", () => {
  it("lets a reader redo a specialisation", () => {
    const story = explain('"RPA","KR","MNE",2018');
    const id = "uspto-patents";
    for (const count of [
      patents(id, ["8"], "KR", 2018),
      allPatents(id, "KR", 2018),
      patents(id, ["8"], "WORLD", 2018),
      allPatents(id, "WORLD", 2018),
    ]) {
      expect(story).toContain(counted(count));
    }
    expect(story).toContain(`+${rpaOf(id, ["8"], "KR", 2018).toFixed(1)}`);
  });

  it("says when another dataset gives the opposite sign", () => {
    const areas = ["KR", "JP", "US", "DE", "FR", "CN", "SE", "CA", "NL"];
    const technologies = ["MNE", "NANO", "CONN", "PHOT", "AI", "IBT", "ADM", "MOB", "ROB", "AMT"];
    const found = areas
      .flatMap((area) => technologies.map((technology) => [area, technology] as const))
      .find(([area, technology]) => {
        const fields = codesOf(technology, "patents");
        const both = ["uspto-patents", "patent-families"].map((id) => rpaOf(id, fields, area, 2018));
        return both[0]! * both[1]! < -100;
      })!;
    expect(explain(`"RPA","${found[0]}","${found[1]}",2018`)).toContain("the opposite sign");
  });

  it("takes field 99 from field 0 before the reader's eyes", () => {
    const story = explain('"PATENTS","KR","ALL",2018');
    const of = (field: string): string => counted(raw("uspto-patents", "PATENTS", field, "KR", 2018));
    expect(story).toContain(`WIPO:0 All fields (${of("0")}) less WIPO:99 Unassigned (${of("99")})`);
  });

  it("names exports, imports and each heading's part of a balance, to the dollar", () => {
    const story = explain('"TRADEBALANCE","KR","MNE",2018');
    const all = (series: string): string =>
      counted(total("trade-baci-hs4", series, ["8541", "8542"], "KR", 2018));
    expect(story).toContain(`exports of ${all("EXPORTS")} less imports of ${all("IMPORTS")} USD`);
    expect(story).toContain(counted(raw("trade-baci-hs4", "EXPORTS", "8542", "KR", 2018)));
  });

  it("names the own source of a context indicator, and no grade", () => {
    const story = explain('"GERD","KR",,2018');
    expect(story).toContain("World Bank, World Development Indicators, GB.XPD.RSDV.GD.ZS");
    expect(story).toContain(counted(raw("context-indicators", "GERD", "", "KR", 2018)));
    expect(story).not.toContain("Grade");
  });

  it("takes the latest year where none is given", () => {
    expect(explain('"SHARE","KR","Big Data"')).toBe(explain('"SHARE","KR","Big Data",2020'));
    expect(explain('"SHARE","KR","Big Data","latest"')).toBe(explain('"SHARE","KR","Big Data",2020'));
  });

  it("tells the reason where there is no figure", () => {
    expect(explain('"SHARE","KR","Blockchain",2018')).toMatch(
      /^No figure: .*no field of the 35 isolates it/i,
    );
    expect(explain('"INVESTMENT","CN",,2018')).toMatch(/^No figure: .*venture-capital-ncses/);
    for (const dataset of ["uspto-patents", "patent-families", "pct-applications"]) {
      expect(explain(`"SHARE","HK","ALL",2018,"${dataset}"`)).toContain(
        `${dataset} has no figures of Hong Kong. Hong Kong is counted in China's figures here. Try area "CN".`,
      );
    }
    expect(explain('"INVESTMENT","HK",,2018')).toMatch(/"venture-capital-ncses" counts it in China's/);
    expect(explain('"RPA","IT","MNE",2010,"patent-families"')).toMatch(/^No figure: .*belong to no field/);
  });

  it("refuses unknown names, and takes an empty cell for an argument left out", () => {
    expect(explain('"SHARE","Koera","AI",2018')).toMatch(/^#VALUE! Unknown area/);
    expect(explain('"SHARE","KR","Big Dta",2018')).toMatch(/^#VALUE! Unknown technology/);
    expect(onlyOf("EXPLAIN", "SHARE", [[""]], "AI")).toBe("");
    expect(onlyOf("EXPLAIN", "SHARE", null, "AI")).toBe("#VALUE! No area given.");
    expect(onlyOf("EXPLAIN", "SHARE", "KR", [[0]])).toBe(explain('"SHARE","KR"'));
    expect(onlyOf("EXPLAIN", "SHARE", "KR", "AI", [[null]])).toBe(explain('"SHARE","KR","AI"'));
    expect(only('=ATI.EXPLAIN("SHARE","KR","AI",2018,"nonsense")')).toMatch(/^#VALUE! Unknown dataset/);
  });
});

describe("EXPLAIN of several figures", () => {
  it("is one text, which counts what the CSV has", () => {
    // uspto-patents has no Luxembourg, and no field for blockchain: 2 of 3 × 2.
    const fields = codesOf("BIGDATA", "patents");
    const held = ["KR", "JP", "LU"].filter((area) => patents("uspto-patents", fields, area, 2018) > 0);
    expect(held).toEqual(["KR", "JP"]);
    expect(codesOf("BLOCKCHAIN", "patents")).toEqual([]);
    expect(explain('"SHARE",{"KR";"JP";"LU"},{"Big Data","Blockchain"},2018')).toMatch(
      /^Patent share of 3 areas in 2 technologies, 2018: 2 of 6 figures\. Dataset: uspto-patents\. Cautions: .*4 figures are missing\. /,
    );
  });

  it("of one alone, given as a range of a cell, is the whole story of it", () => {
    expect(spillOf("EXPLAIN", "SHARE", [["KR"]], [["Big Data"]], [[2018]])).toEqual([
      [explain('"SHARE","KR","Big Data",2018')],
    ]);
  });

  it("takes a group, and a range that lies either way", () => {
    const text = explain('"SHARE","EASTASIA","AI",2018');
    expect(text).toMatch(/^Patent share of 4 areas in Artificial Intelligence, 2018: 4 of 4 figures\./);
    expect(explain('"SHARE",{"CN","JP","KR","TW"},"AI",2018')).toBe(text);
    expect(explain('"SHARE",{"KR";"EASTASIA"},"AI",2018')).toBe(
      explain('"SHARE",{"KR";"CN";"JP";"TW"},"AI",2018'),
    );
  });

  it("takes years along a side", () => {
    expect(explain('"SHARE",{"KR","JP"},"AI",{2018;2019;2021}')).toMatch(
      /^Patent share of 2 areas in Artificial Intelligence, 3 years from 2018 to 2021: 4 of 6 figures\./,
    );
  });

  it("leaves out empty cells, and is empty where all are", () => {
    expect(spillOf("EXPLAIN", "SHARE", [["KR"], [""], ["JP"]], [["AI", null]], 2018)).toEqual([
      [explain('"SHARE",{"KR";"JP"},"AI",2018')],
    ]);
    expect(spillOf("EXPLAIN", "SHARE", [[""], [0]], "AI", 2018)).toEqual([[""]]);
  });

  it("tells unknown names among what is missing, and refuses where none is known", () => {
    expect(explain('"SHARE",{"KR";"Koera"},"AI",2018')).toMatch(
      / 1 of 2 figures\..* 1 figure is missing: Unknown area "Koera"/,
    );
    expect(explain('"SHARE",{"KR";"JP"},"Big Dta",2018')).toMatch(/^#VALUE! Unknown technology "Big Dta"/);
    expect(explain('"SHARE",{"KR";"JP"},"AI",2018,"nonsense"')).toMatch(/^#VALUE! Unknown dataset/);
    expect(explain('"SHARE",{"KR";"JP"},{"AI";"ROB";"MNE"},2018')).toMatch(/^#VALUE! The shapes do not fit/);
  });

  it("passes over technologies of an indicator that they do not apply to", () => {
    const text = explain('"GERD",{"KR";"JP"},,2018');
    expect(text).toMatch(
      /^R&D expenditure, % of GDP of 2 areas, 2018: 2 of 2 figures\. Dataset: context-indicators\./,
    );
    expect(explain('"GERD",{"KR";"JP"},{"AI","ROB"},2018')).toBe(text);
    expect(explain('"GERD","KR",{"AI","ROB"},2018')).toBe(explain('"GERD","KR",,2018'));
  });

  it("takes an id of the report as ever", () => {
    expect(onlyOf("EXPLAIN", "P01", [["KR"], ["JP"]], null, null)).toBe(explain('"P01"'));
  });
});

const CAUTIONS: readonly (readonly [what: string, formula: string, sentence: RegExp, elsewhere: string])[] = [
  [
    "that the USPTO's are grants of one office",
    '"SHARE","KR","AI",2018',
    /granted by one office, the USPTO; the report counts transnational applications/,
    '"EXPORTS","KR","MNE",2018',
  ],
  [
    "that families hold domestic ones",
    '"SHARE","KR","AI",2018,"patent-families"',
    /first grant in any office, domestic ones included; the report counts transnational/,
    '"SHARE","KR","AI",2018',
  ],
  [
    "that PCT applications go by office",
    '"SHARE","KR","ALL",2018,"pct-applications"',
    /by office of filing and publication year.*the report counts transnational/,
    '"SHARE","KR","ALL",2018',
  ],
  [
    "that AI families are IP5",
    '"SHARE","KR","AI",2018,"ai-patents-oecd-ip5"',
    /five largest \(IP5\), by priority year; the report counts transnational/,
    '"SHARE","KR","AI",2018',
  ],
  [
    "that the USPTO favours the United States",
    '"SHARE","US","AI",2018',
    /home office of the United States and favours it/,
    '"SHARE","KR","AI",2018',
  ],
  [
    "that families favour countries that file much at home",
    '"SHARE","KR","AI",2018,"patent-families"',
    /Korea has 11\.0 % and the EU27 8\.9 % here, 6\.4 % and 12\.7 % at the USPTO/,
    '"RPA","KR","AI",2018,"patent-families"',
  ],
  [
    "that Italy's families are applications",
    '"SHARE","IT","AI",2018,"patent-families"',
    /figures of Italy are applications, since the producer lacks its grants/,
    '"SHARE","KR","AI",2018,"patent-families"',
  ],
  [
    "that India's families are undercounted",
    '"SHARE","IN","AI",2018,"patent-families"',
    /lacks data of India, so that its families are undercounted in every year/,
    '"SHARE","IT","AI",2018,"patent-families"',
  ],
  [
    "that South Africa's families of 2018 are undercounted",
    '"SHARE","ZA","AI",2018,"patent-families"',
    /no data of South Africa for 2018/,
    '"SHARE","ZA","AI",2017,"patent-families"',
  ],
  [
    "that China includes Hong Kong in patents granted by the USPTO",
    '"SHARE","CN","Big Data",2018',
    /China includes Hong Kong, which has no figure of its own here\./,
    '"SHARE","CN","AI",2018,"ai-patents-oecd-ip5"',
  ],
  [
    "that China includes Hong Kong in patent families",
    '"SHARE","CN","Big Data",2018,"patent-families"',
    /China includes Hong Kong/,
    '"EXPORTS","CN","MNE",2018',
  ],
  [
    "that China includes Hong Kong in PCT applications",
    '"SHARE","CN","ALL",2018,"pct-applications"',
    /China includes Hong Kong/,
    '"SHARE","JP","ALL",2018,"pct-applications"',
  ],
  [
    "that China includes Hong Kong in PitchBook's venture capital",
    '"INVESTMENT","CN",,2018,"venture-capital-ncses"',
    /China includes Hong Kong/,
    '"INVESTMENT","JP",,2018,"venture-capital-ncses"',
  ],
  [
    "never to splice patents",
    '"PATENTS","KR","AI",2018',
    /Never splice two patent datasets/,
    '"EXPORTS","KR","MNE",2018',
  ],
  [
    "that members of the European Patent Convention are left out",
    '"SHARE","KR","ALL",2018,"pct-applications"',
    /Members of the European Patent Convention.*left out/,
    '"SHARE","KR","ALL",2018',
  ],
  [
    "that R_EU27_EPO is by office",
    '"SHARE","R_EU27_EPO","ALL",2018,"pct-applications"',
    /27 EU offices and the European Patent Office together, whoever the applicant/,
    '"SHARE","KR","ALL",2018,"pct-applications"',
  ],
  [
    "that AI families of 2021 are incomplete",
    '"SHARE","KR","AI",2021,"ai-patents-oecd-ip5"',
    /2021 is incomplete in ai-patents-oecd-ip5; the last complete year is 2020/,
    '"SHARE","KR","AI",2020,"ai-patents-oecd-ip5"',
  ],
  [
    "that venture capital of 2025 is incomplete",
    '"INVESTMENT","AT",,2025',
    /2025 is incomplete in venture-capital-oecd; the last complete year is 2024/,
    '"INVESTMENT","AT",,2024',
  ],
  [
    "that trade of 2024 is incomplete",
    '"EXPORTS","KR","MNE",2024',
    /2024 is incomplete in trade-baci-hs4; the last complete year is 2023/,
    '"EXPORTS","KR","MNE",2023',
  ],
  [
    "that trade of 2024 is provisional",
    '"EXPORTS","AE","MNE",2024',
    /2024 is provisional: late reporters such as the United Arab Emirates and Iraq/,
    '"EXPORTS","AE","MNE",2023',
  ],
  [
    "that EU27 holds trade inside the EU",
    '"EXPORTS","EU27","MNE",2018',
    /hold the trade between EU members/,
    '"EXPORTS","KR","MNE",2018',
  ],
  [
    "that WORLD holds trade inside the EU",
    '"EXPORTS","WORLD","MNE",2018',
    /EU27_2020 and WORLD are sums of economies/,
    '"EXPORTS","KR","MNE",2018',
  ],
  [
    "that the balance of the EU27 is damped",
    '"TRADEBALANCE","EU27","MNE",2018',
    /balance with the rest of the world; but trade inside the EU damps/,
    '"EXPORTS","EU27","MNE",2018',
  ],
  [
    "that export shares of the EU27 are inflated",
    '"EXPORTSHARE","EU27","MNE",2018',
    /inflates the export and import shares/,
    '"EXPORTSHARE","DE","MNE",2018',
  ],
  [
    "that import shares of the EU27 are inflated",
    '"IMPORTSHARE","EU27","MNE",2018',
    /inflates the export and import shares/,
    '"IMPORTSHARE","DE","MNE",2018',
  ],
  [
    "that Taiwan is Other Asia, nes",
    '"EXPORTS","TW","MNE",2018',
    /Other Asia, nes/,
    '"EXPORTS","KR","MNE",2018',
  ],
  [
    "that HS 9013 breaks in 2022",
    '"EXPORTS","KR","Photonics",2022',
    /series breaks in 2022: HS 9013 lost flat-panel displays.*from 54 to 25 billion USD/,
    '"EXPORTS","KR","Photonics",2021',
  ],
  [
    "that world exports are not world imports",
    '"EXPORTS","KR","KTI:HIGH",2018',
    /World exports are not world imports \(2018, high R&D intensity: 2,800 against 3,209 billion USD\)/,
    '"EXPORTS","KR","MNE",2018',
  ],
  [
    "that CN_HK is China with Hong Kong",
    '"EXPORTS","CN_HK","KTI:HIGH",2018',
    /CN_HK is China together with Hong Kong/,
    '"EXPORTS","KR","KTI:HIGH",2018',
  ],
  [
    "that R_EU_NCSES holds the United Kingdom",
    '"EXPORTS","R_EU_NCSES","KTI:HIGH",2018',
    /with the United Kingdom/,
    '"EXPORTS","KR","KTI:HIGH",2018',
  ],
  [
    "that OECD and PitchBook differ",
    '"INVESTMENT","KR",,2018',
    /Korea 2018: 1,977 against 3,356 million USD/,
    '"EXPORTS","KR","MNE",2018',
  ],
  [
    "that PitchBook and OECD differ",
    '"INVESTMENT","KR",,2018,"venture-capital-ncses"',
    /Korea 2018: 1,977 against 3,356 million USD/,
    '"EXPORTS","KR","MNE",2018',
  ],
  [
    "that OECD gives of Korea the total only",
    '"INVESTMENT","KR",,2018',
    /OECD divides Korea's venture capital by no stage/,
    '"INVESTMENT","AT",,2018',
  ],
  [
    "that verticals overlap",
    '"INVESTMENT","US","Cybersecurity",2018',
    /Verticals overlap: never add them/,
    '"INVESTMENT","US",,2018',
  ],
  [
    "that AI companies are those financed by venture capital",
    '"STARTUPS","US","AI",2018',
    /AI companies financed by venture capital, not start-ups founded after 2015/,
    '"FUNDINGROUNDS","US","AI",2018',
  ],
  [
    "that AI deals are those of venture capital",
    '"FUNDINGROUNDS","US","AI",2018',
    /AI venture-capital deals, not all funding rounds/,
    '"STARTUPS","US","AI",2018',
  ],
  [
    "that figures come from a third party",
    '"VALUEADDED","KR",,2018',
    /from figures of a third party \(S&P Global\)/,
    '"GERD","KR",,2018',
  ],
  [
    "that Big Data contains AI's field",
    '"SHARE","KR","Big Data",2018',
    /Big Data shares codes with Artificial Intelligence: their figures may not be added/,
    '"SHARE","KR","WIPO:6",2018',
  ],
  [
    "that Connectivity and Internet of Things share field 4",
    '"PATENTS","KR","Connectivity",2018',
    /Connectivity shares codes with Internet of Things/,
    '"PATENTS","KR","Robotics",2018',
  ],
  [
    "that Big Data and Cloud share a heading",
    '"EXPORTS","KR","Cloud",2018',
    /Cloud Technologies shares codes with Big Data/,
    '"EXPORTS","KR","Robotics",2018',
  ],
];

describe("A caution reaches the reader where it applies, and only there", () => {
  it.each(CAUTIONS)("%s", (_, formula, sentence, elsewhere) => {
    expect(explain(formula)).toMatch(sentence);
    const other = explain(elsewhere);
    expect(other).toContain("Dataset ");
    expect(other).not.toMatch(sentence);
  });

  it.each([
    ["SHARE", "IT", 2010],
    ["PATENTS", "IT", 2015],
    ["SHARE", "EU27_2020", 2010],
    ["PATENTS", "GB", 2012],
    ["RPA", "GB", 2012],
  ])("that patents in no field understate %s of %s in %i", (indicator, area, year) => {
    const part = unassignedPart("patent-families", area, year);
    expect(part).toBeGreaterThan(0.1);
    expect(explain(`"${indicator}","${area}","AI",${year},"patent-families"`)).toMatch(
      new RegExp(
        `${(100 * part).toFixed(1)} % of the patents of .* in ${year} belong to no field, so .*understated`,
      ),
    );
  });

  it("not that patents in no field understate where they are up to 10 %", () => {
    const part = unassignedPart("patent-families", "KR", 2018);
    expect(part).toBeLessThan(0.1);
    expect(explain('"SHARE","KR","AI",2018,"patent-families"')).not.toContain("belong to no field");
  });
});
