import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { Refusal } from "../../../src/core/refusal";
import {
  areaIn,
  indicatorInCell,
  neededIndicator,
  pinnedDataset,
  single,
  technologyIn,
} from "../../../src/functions/arguments/names";
import { only, textOf } from "../shown";

const share = indicatorOf("SHARE");
const areaCode = (raw: unknown): unknown => (areaIn(raw) as { code?: string }).code;

describe("Names in cells", () => {
  it.each([
    "KR",
    "kr",
    " KR ",
    "KOR",
    "South Korea",
    "south-korea",
    "SOUTHKOREA",
    "Korea",
    "Korea, Rep.",
    "Republic of Korea",
    "S\u00f6uth Kor\u00e9a",
  ])("find South Korea as %p", (name) => {
    expect(areaCode(name)).toBe("KR");
  });

  it.each([
    ["EU27", "EU27_2020"],
    ["EU-27", "EU27_2020"],
    ["EU", "EU27_2020"],
    ["UK", "GB"],
    ["Czechia", "CZ"],
    ["Taiwan", "TW"],
    ["USA", "US"],
    ["World", "WORLD"],
    ["Türkiye", "TR"],
    ["turkiye", "TR"],
    ["Cote d'Ivoire", "CI"],
    ["Group of Seven", "G7"],
  ])("find %s as %s", (name, code) => {
    expect(areaCode(name)).toBe(code);
  });

  it.each(["Big Data", "big data", "BIGDATA", "BigData", "Bïg-Dáta", "  big.data! "])(
    "find Big Data as %p",
    (name) => {
      expect(technologyIn(name, share)).toMatchObject({ code: "BIGDATA" });
    },
  );

  it.each([["WIPO:8"], ["wipo 8"], ["Wipo-8"]])("find a dataset's own code as %p", (name) => {
    expect(technologyIn(name, share)).toMatchObject({ code: "WIPO:8" });
  });

  it("find indicators by code, name and alias", () => {
    for (const name of ["TRADEBALANCE", "relative trade balance", "Trade balance", "balance-of-trade"]) {
      expect(indicatorInCell(name)).toMatchObject({ code: "TRADEBALANCE" });
    }
  });

  it("do not look up a technology for an indicator that knows none", () => {
    expect(technologyIn("nonsense", indicatorOf("GERD"))).toMatchObject({ code: "ALL" });
  });

  it("are blank where the cell is, and never mistaken for known ones", () => {
    for (const blank of ["", " ", 0, null, undefined]) {
      expect(areaIn(blank)).toBeUndefined();
      expect(technologyIn(blank, share)).toBeUndefined();
      expect(indicatorInCell(blank)).toBeUndefined();
    }
  });

  it("are read once where one of Excel's data types stands for them, another object each time", () => {
    const entity = (text: string): unknown => ({ type: "String", basicType: "String", basicValue: text });
    expect(areaIn(entity("Korea"))).toBe(areaIn("Korea"));
    expect(areaIn(entity("Nowhere at all"))).toBe(areaIn(entity("Nowhere at all")));
  });

  it("are refused again when the same unknown name comes again", () => {
    expect(areaIn("Atlantis")).toBeInstanceOf(Refusal);
    expect(areaIn("Atlantis")).toBeInstanceOf(Refusal);
  });
});

describe("An unknown name", () => {
  it("is answered with the nearest known one", () => {
    expect(only('=ATI.SHARE("KR","Big Dta",2018)')).toBe(
      '#VALUE! Unknown technology "Big Dta". Did you mean "Big Data"?',
    );
    expect(only('=ATI.SHARE("Koera","Big Data",2018)')).toBe(
      '#VALUE! Unknown area "Koera". Did you mean "Korea"?',
    );
    expect(textOf('=ATI.SHARE("KR","Big Data",2018,"uspto-patent")')).toBe(
      '#VALUE! Unknown dataset "uspto-patent". Did you mean "uspto-patents"?',
    );
    expect(textOf('=ATI.VALUE("SHAR","KR","Big Data",2018)')).toBe(
      '#VALUE! Unknown indicator "SHAR". Did you mean "SHARE"?',
    );
  });

  it("without a near one is answered with where to look", () => {
    expect(textOf('=ATI.SHARE("Xyzzyplugh","Big Data",2018)')).toMatch(
      /^#VALUE! Unknown area .*ATI\.LIST\("areas"\)/,
    );
    expect(textOf('=ATI.SHARE("KR","Xyzzyplugh",2018)')).toMatch(/^#VALUE! .*ATI\.LIST\("technologies"\)/);
  });

  it.each([
    ["area", '=ATI.SHARE("!!!","Big Data",2018)'],
    ["technology", '=ATI.SHARE("KR","--",2018)'],
    ["year", '=ATI.SHARE("KR","Big Data","?")'],
    ["dataset", '=ATI.SHARE("KR","Big Data",2018,"...")'],
    ["indicator", '=ATI.VALUE("***","KR","Big Data",2018)'],
    ["code of META", '=ATI.META("!!!")'],
    ["field of META", '=ATI.META("KR","?!")'],
    ["text of SEARCH", '=ATI.SEARCH("!!!")'],
    ["kind of LIST", '=ATI.LIST("...")'],
    ["filter of LIST", '=ATI.LIST("areas","?!")'],
    ["mode of CHANGE", '=ATI.CHANGE("SHARE","KR","Big Data",2010,2018,"--")'],
    ["dataset of CITE", '=ATI.CITE("!!!")'],
    ["style of CITE", '=ATI.CITE("uspto-patents","!!!")'],
  ])("that normalises to nothing is #VALUE!: %s", (_, formula) => {
    expect(textOf(formula)).toMatch(/^#VALUE! /);
  });
});

describe("neededIndicator", () => {
  it("refuses a missing one with where to look", () => {
    expect(() => neededIndicator("")).toThrow('ATI.LIST("indicators")');
    expect(() => neededIndicator(null)).toThrow(Refusal);
  });
});

describe("pinnedDataset", () => {
  it("is none where nothing is given, or the 0 that Excel makes of an empty cell", () => {
    for (const blank of [null, undefined, "", " ", 0, "0"]) expect(pinnedDataset(blank)).toBeUndefined();
  });

  it("finds a dataset by id and by title", () => {
    expect(pinnedDataset("USPTO patents")?.id).toBe("uspto-patents");
    expect(pinnedDataset("Venture capital by stage, OECD")?.id).toBe("venture-capital-oecd");
  });

  it("fails on an unknown one", () => {
    expect(() => pinnedDataset("nonsense")).toThrow(Refusal);
  });
});

describe("single", () => {
  it("takes the one cell of a range and refuses several", () => {
    expect(single([["x"]], "dataset")).toBe("x");
    expect(() => single([["x", "y"]], "dataset")).toThrow("One dataset is wanted here, not 2.");
  });
});
