import { repairAddress } from "../../../../src/data/import/report/repair-address";

describe("repairAddress", () => {
  it("leaves an address that is whole, whatever its capitals", () => {
    const url = "https://www.msit.go.kr/english/msipContents/contentsVieW.do?cateId=tst56";
    expect(repairAddress(url)).toEqual({ url, repair: "" });
  });

  it("leaves out a space and says so", () => {
    expect(repairAddress("http://ec.europa.eu/korea_revie w.pdf")).toEqual({
      url: "http://ec.europa.eu/korea_review.pdf",
      repair: "repaired here: the space is left out",
    });
  });

  it("joins a word that a line end broke and says which", () => {
    expect(repairAddress("https://x.com/Ka-kaos-Klaytn")).toEqual({
      url: "https://x.com/Kakaos-Klaytn",
      repair: 'repaired here: "Kakaos" for "Ka-kaos"',
    });
  });
});
