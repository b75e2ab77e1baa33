import { raw, shareOf } from "../core/raw-figures";
import { only, spill, spillOf } from "./shown";

const USPTO = "uspto-patents";
const years = (rows: readonly (readonly unknown[])[]): unknown[] => rows.map(([year]) => year);
const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const span = (period: string, rest = ""): unknown[] =>
  years(spill(`=ATI.SERIES("SHARE","KR","AI",${period},0${rest})`));

describe("SERIES", () => {
  it("has years down and areas across, under a header row of names", () => {
    const result = spill('=ATI.SERIES("SHARE",{"KR","JP"},"Big Data","2016:2018")');
    expect(result[0]).toEqual(["year (SHARE, Big Data, uspto-patents)", "South Korea", "Japan"]);
    expect(result.slice(1)).toEqual(
      range(2016, 2018).map((year) => [
        year,
        ...["KR", "JP"].map((area) => expect.closeTo(shareOf(USPTO, ["6", "7"], area, year), 12) as number),
      ]),
    );
  });

  it("leaves the header out with 0, and puts title and source above it with 2", () => {
    const with1 = spill('=ATI.SERIES("SHARE","KR","AI","2016:2018",1)');
    const with2 = spill('=ATI.SERIES("SHARE","KR","AI","2016:2018",2)');
    expect(spill('=ATI.SERIES("SHARE","KR","AI","2016:2018",0)')).toEqual(with1.slice(1));
    expect(spill('=ATI.SERIES("SHARE","KR","AI","2016:2018")')).toEqual(with1);
    expect(with2.slice(2)).toEqual(with1);
    expect(with2[0]).toEqual([
      expect.stringMatching(/^Patent share: Artificial Intelligence, 2016 to 2018$/),
      "",
    ]);
    expect(with2[1]).toEqual([expect.stringMatching(/^Source: .*uspto-patents/), ""]);
  });

  it("takes a period as first and last year, since a year, the last so many, or all complete ones", () => {
    expect(span('"2010:2018"')).toEqual(range(2010, 2018));
    expect(span("2015")).toEqual(range(2015, 2020));
    expect(span('"2015"')).toEqual(range(2015, 2020));
    expect(span('"-5"')).toEqual(range(2016, 2020));
    expect(span("-5")).toEqual(range(2016, 2020));
    expect(span("")).toEqual(range(1998, 2020));
    expect(span('"latest"')).toEqual([2020]);
    expect(span('"2018:latest"')).toEqual(range(2018, 2020));
  });

  it("keeps to complete years unless later ones are asked for", () => {
    const pinned = ',"ai-patents-oecd-ip5"';
    expect(span("", pinned)).toEqual(range(2010, 2020));
    expect(span("2018", pinned)).toEqual(range(2018, 2020));
    expect(span('"-2"', pinned)).toEqual([2019, 2020]);
    expect(span('"2019:2022"', pinned)).toEqual(range(2019, 2022));
  });

  it.each(['"2018:2010"', '"soon"', '"2010:soon"', '"-0"', "2018.5", "TRUE", '"2010:2011:2012"'])(
    "refuses the period %s",
    (period) => {
      expect(only(`=ATI.SERIES("SHARE","KR","AI",${period})`)).toMatch(/^#VALUE! /);
    },
  );

  it("says which year ends the dataset when asked for those since a later one", () => {
    expect(only('=ATI.SERIES("SHARE","KR","AI",2021,0,"ai-patents-oecd-ip5")')).toMatch(
      /^#VALUE! .*no complete year since 2021; its last is 2020/,
    );
  });

  it("equals SHARE year by year", () => {
    const result = spill('=ATI.SERIES("SHARE",{"KR","EU27","CN"},"MNE",,0)');
    expect(result).toHaveLength(23);
    for (const row of result)
      expect([row.slice(1)]).toEqual(spillOf("SHARE", [["KR", "EU27", "CN"]], "MNE", row[0]));
  });

  it('leaves the column of a blank "" and replaces a group by its members', () => {
    const result = spillOf("SERIES", "SHARE", [["KR", "", "EASTASIA"]], "AI", "2018:2018");
    expect(result[0]!.slice(1)).toEqual(["South Korea", "", "China", "Japan", "South Korea", "Taiwan"]);
    expect(result[1]![2]).toBe("");
  });

  it('gives "" for an empty technology, and all complete years for an empty period', () => {
    expect(spillOf("SERIES", "SHARE", "KR", [[""]])).toEqual([[""]]);
    expect(spillOf("SERIES", "SHARE", "KR", "AI", [[0]])).toEqual(spillOf("SERIES", "SHARE", "KR", "AI"));
  });

  it("holds missing years apart in their cells", () => {
    const result = spill('=ATI.SERIES("GERDNCSES","KR",,"2010:2011",0)');
    expect(result).toEqual([
      [2010, expect.closeTo(raw("context-indicators", "GERDNCSES", "", "KR", 2010), 8)],
      [2011, expect.stringMatching(/^#N\/A .*it has 2000, 2010 and 2021/)],
    ]);
  });

  it("is #N/A as a whole where no dataset has the technology", () => {
    expect(only('=ATI.SERIES("SHARE","KR","Blockchain")')).toMatch(/^#N\/A /);
  });
});
