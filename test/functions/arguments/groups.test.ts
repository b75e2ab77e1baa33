import { gridOf } from "../../../src/functions/arguments/grid";
import { expandGroup, expandGroups, listOf, listOfAreas } from "../../../src/functions/arguments/groups";
import { only, onlyOf, shown, spill, spillOf } from "../shown";
import { call } from "../formula";

const G7 = ["CA", "FR", "DE", "IT", "JP", "GB", "US"];
const EASTASIA = ["CN", "JP", "KR", "TW"];
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe("A group among areas", () => {
  it("alone stands for a column of its members, in order", () => {
    expect(expandGroup(gridOf("G7")!).cells).toEqual(column(...G7));
    expect(expandGroups(gridOf("G7")!).cells).toEqual(column(...G7));
    expect(spill('=ATI.SHARE("G7","ALL",2018)')).toEqual(spillOf("SHARE", column(...G7), "ALL", 2018));
  });

  it.each([
    ["SHARE", []],
    ["RPA", []],
    ["PATENTS", []],
    ["EXPORTS", []],
    ["IMPORTS", []],
    ["EXPORTSHARE", []],
    ["IMPORTSHARE", []],
    ["TRADEBALANCE", []],
    ["INVESTMENT", []],
    ["USE", []],
    ["VALUE", ["SHARE"]],
    ["RANK", ["SHARE"]],
    ["CHANGE", ["SHARE"]],
  ])("inside a list is #VALUE! in its own place in %s, which answers in the list's shape", (id, first) => {
    const years = id === "CHANGE" ? [2016, 2018] : [2018];
    const technology = /EXPORT|IMPORT|TRADE/.test(id) ? "MNE" : id === "INVESTMENT" ? "ALL" : "Big Data";
    const of = (areas: unknown): unknown[][] => spillOf(id, ...first, areas, technology, ...years);
    const group = expect.stringMatching(
      /^#VALUE! "G7" is a group of 7 and .* Give it alone, or its members: ATI\.LIST\("areas","G7"\) lists them\.$/,
    ) as string;
    const one = (area: string): unknown => of(area)[0]![0];
    expect(of(column("Korea", "G7", "EU27"))).toEqual([[one("KR")], [group], [one("EU27_2020")]]);
    expect(of([["Korea", "G7"]])).toEqual([[one("KR"), group]]);
    expect(of("G7")).toHaveLength(7);
  });

  it("inside a list says so whatever else is asked of it", () => {
    expect(spillOf("SHARE", column("KR", "G7"), "Blockchain", 2018)).toEqual([
      [expect.stringMatching(/^#N\/A /)],
      [expect.stringMatching(/^#VALUE! "G7" is a group/)],
    ]);
  });

  it("keeps its shape where each member has an error", () => {
    expect(spill('=ATI.SHARE("EASTASIA","Big Dta")')).toHaveLength(4);
  });

  it("inside a column is replaced where it stands, for EXPLAIN", () => {
    const { cells, rows, columns } = expandGroups(gridOf(column("KR", "EASTASIA", "US"))!);
    expect(cells).toEqual(column("KR", ...EASTASIA, "US"));
    expect([rows, columns]).toEqual([6, 1]);
  });

  it("inside a row is replaced along the row", () => {
    const { cells, rows, columns } = expandGroups(gridOf([["KR", "EASTASIA"]])!);
    expect(cells).toEqual([["KR", ...EASTASIA]]);
    expect([rows, columns]).toEqual([1, 5]);
  });

  it("against a row of years gives a matrix of its members", () => {
    const result = spill('=ATI.SHARE("EASTASIA","Big Data",{2017,2018})');
    expect(result.map((row) => row.length)).toEqual([2, 2, 2, 2]);
  });

  it("is found by its name too", () => {
    expect(spill('=ATI.SHARE("group of seven","ALL",2018)')).toEqual(spill('=ATI.SHARE("G7","ALL",2018)'));
  });

  it("in a block has no one place: its cell is #VALUE! and the rest stays", () => {
    const result = call(
      "SHARE",
      [
        ["KR", "G7"],
        ["JP", "US"],
      ],
      "ALL",
      2018,
    ).map((row) => row.map(shown));
    expect(result[0]![1]).toMatch(/^#VALUE! .*"G7" is a group of 7/);
    expect([result[0]![0], result[1]![0], result[1]![1]].every((value) => typeof value === "number")).toBe(
      true,
    );
  });

  it("in a list read row by row is replaced even in a block", () => {
    expect(
      listOfAreas(
        gridOf([
          ["KR", "EASTASIA"],
          ["", "US"],
        ])!,
      ),
    ).toEqual(["KR", ...EASTASIA, "", "US"]);
    expect(
      listOf(
        gridOf([
          ["AI", "ROB"],
          ["", "MNE"],
        ])!,
      ),
    ).toEqual(["AI", "ROB", "", "MNE"]);
  });

  it("as the single area of COMPARE is #VALUE!, with the way to its members", () => {
    expect(only('=ATI.COMPARE("SHARE","G7","Big Data",2018)')).toMatch(
      /^#VALUE! "G7" is a group.*ATI\.LIST\("areas","G7"\)/,
    );
  });

  it("is replaced by its members in EXPLAIN, which tells of all of them", () => {
    expect(only('=ATI.EXPLAIN("SHARE","G7","Big Data",2018)')).toBe(
      onlyOf("EXPLAIN", "SHARE", column(...G7), "Big Data", 2018),
    );
  });

  it.each(["CHANGE", "RANK", "VALUE", "TABLE", "SERIES"])("is replaced by its members in %s", (id) => {
    const args: Record<string, unknown[]> = {
      CHANGE: ["SHARE", "EASTASIA", "Big Data", 2010, 2018],
      RANK: ["SHARE", "EASTASIA", "Big Data", 2018],
      VALUE: ["SHARE", "EASTASIA", "Big Data", 2018],
      TABLE: ["SHARE", "EASTASIA", "Big Data", 2018, 0],
      SERIES: ["SHARE", "EASTASIA", "Big Data", 2020, 0],
    };
    const list = [...args[id]!];
    list[1] = id === "SERIES" ? [EASTASIA] : column(...EASTASIA);
    const result = spillOf(id, ...args[id]!);
    expect(result).toEqual(spillOf(id, ...list));
    expect(id === "SERIES" ? result[0]!.length - 1 : result.length).toBe(4);
  });
});

describe("An aggregate", () => {
  it.each(["EU27_2020", "EU27", "EU28", "OECD", "WORLD"])("is never expanded: %s", (code) => {
    expect(expandGroups(gridOf(code)!).cells).toEqual([[code]]);
    expect(spillOf("SHARE", code, "ALL", 2018)).toHaveLength(1);
    expect(spillOf("SERIES", "SHARE", code, "ALL", "2018:2018", 0)[0]).toHaveLength(2);
  });
});
