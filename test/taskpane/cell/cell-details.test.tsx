import { CellDetails, explainCall } from "../../../src/taskpane/cell/cell-details";
import { readCell } from "./read-cell";
import { rendered } from "../rendered";
import { answerOf } from "../../../src/core/indicators/answer";
import { measurementOf } from "../../../src/core/indicators/choice";
import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { areaOf, findArea } from "../../../src/core/catalogue/areas";
import { findTechnology } from "../../../src/core/catalogue/technologies";
import { explain } from "../../../src/core/provenance/explain";
import { datasetOf } from "../../../src/core/figures/store";
import { orThrow } from "../../../src/core/refusal";

const selected = {
  read: undefined,
  other: undefined,
  told: undefined,
  change: () => Promise.resolve(),
  tell: () => undefined,
};

const details = (formula: string): string =>
  rendered(<CellDetails read={readCell(formula)} selected={selected} />);

const values = (html: string): string[] =>
  [...html.matchAll(/<input[^>]* value="([^"]*)"/g)].map(([, value = ""]) => value);

it("shows what the function gives, the sum, and a field with each argument's own text", () => {
  const html = details('=ATI.SHARE("KR", "Big Data" ,2018)');
  expect(html).toContain("Share of an area in the world&#x27;s patents");
  expect(html).toContain("that is 2,888 of 45,929 patents.</span>");
  expect(values(html)).toEqual(["&quot;KR&quot;", "&quot;Big Data&quot;", "2018", "", ""]);
  expect([...html.matchAll(/<label[^>]*>([^<]*)/g)].map(([, label]) => label)).toEqual([
    "areas",
    "technologies",
    "years (optional)",
    "dataset (optional)",
    "own (optional)",
  ]);
  expect(html).toContain(">Change B3</button>");
  expect(html).not.toContain('role="tab"');
});

it("lets choose among several calls, the first at first", () => {
  const html = details("=ATI.CITE(A1)&ATI.VERSION()");
  expect(
    [...html.matchAll(/role="tab"[^>]*aria-selected="(\w+)"[^>]*>([^<]*)/g)].map(([, is, title]) => [
      title,
      is,
    ]),
  ).toEqual([
    ["1. ATI.CITE", "true"],
    ["2. ATI.VERSION", "false"],
  ]);
  expect(values(html)).toEqual(["A1", ""]);
});

it("has nothing to change in a function without arguments", () => {
  const html = details("=ATI.VERSION()");
  expect(html).not.toContain("<input");
  expect(html).not.toContain("Change B3");
});

function explained(
  formula: string,
  inputs: Record<string, unknown> = {},
  more: object = {},
): string | undefined {
  const read = readCell(formula, { inputs, ...more });
  return explainCall(read.calls[0], read);
}

function told(indicator: string, technology: string, year?: number, area = "KR", dataset?: string): string {
  const of = indicatorOf(indicator);
  const pinned = dataset === undefined ? undefined : datasetOf(dataset);
  const measurement = orThrow(measurementOf(of, orThrow(findTechnology(technology, of)), pinned));
  return explain(measurement, areaOf(area), year ?? measurement.latest);
}

it("tells the story of a figure by literals and by what cells hold", () => {
  const story = told("SHARE", "Big Data", 2018);
  expect(story).toContain("2,888 of 45,929 patents");
  expect(explained('=ATI.SHARE("KR","Big Data",2018)')).toBe(story);
  expect(explained('=ATI.SHARE(A1,B$1,"2018","")', { A1: "KOR", B$1: "big-data" })).toBe(story);
  expect(explained('=ATI.VALUE("share",{"KR"},"Big Data",C1)', { C1: 2018 })).toBe(story);
});

it("takes what is left out as the functions do", () => {
  expect(explained('=ATI.RPA("KR","AI")')).toBe(told("RPA", "AI"));
  expect(explained('=ATI.INVESTMENT("KR",,2018)')).toBe(told("INVESTMENT", "ALL", 2018));
  expect(explained('=ATI.RPA("KR","AI",A1)', { A1: "" })).toBe(told("RPA", "AI"));
  expect(explained('=ATI.INVESTMENT("KR",A1,2018)', { A1: "" })).toBe(told("INVESTMENT", "ALL", 2018));
  expect(explained('=ATI.VALUE("SHARE","KR",A1,2018)', { A1: 0 })).toBe(told("SHARE", "ALL", 2018));
});

it.each([
  ["a range that cannot be read", '=ATI.SHARE(A1:A3,"AI")', {}, "The cell A1:A3 cannot be read"],
  ["a group", '=ATI.SHARE("EASTASIA","AI")', {}, "East Asia is a group"],
  ["an expression", '=ATI.SHARE(A1&"R","AI")', {}, 'What A1&"R" gives for areas is known to Excel alone'],
  ["an empty cell", '=ATI.SHARE(A1,"AI")', { A1: "" }, "The cell A1 is empty, and so is the answer"],
  ["an empty cell for a needed technology", '=ATI.SHARE("KR",A1)', { A1: "" }, "The cell A1 is empty"],
  ["a cell of another file", '=ATI.SHARE(Gone!A1,"AI")', {}, "The cell Gone!A1 cannot be read"],
  ["a cell with an error", '=ATI.SHARE(A1,"AI")', { A1: "#N/A" }, "The cell A1 holds the error #N/A"],
  ["an unknown name", '=ATI.SHARE("Koera","AI")', {}, 'Unknown area "Koera". Did you mean'],
  [
    "a pinned dataset that is not known",
    '=ATI.SHARE("KR","AI",,"uspto-pat")',
    {},
    'Unknown dataset "uspto-pat"',
  ],
  [
    "something made of several figures",
    '=SUM(ATI.SHARE({"KR";"JP"},"AI"))',
    {},
    "The formula makes something else of several figures",
  ],
  ["a list of groups", '=ATI.SHARE({"G7";"KR"},"AI")', {}, "Group of Seven is a group"],
  ["a missing area", "=ATI.SHARE()", {}, "An argument that the function needs is left out"],
  ["no year", '=ATI.SHARE("KR","AI","soon")', {}, '"soon" is no year'],
])("says why %s is not explained", (_title, formula, inputs, why) => {
  expect(explained(formula, inputs)).toContain(`Not explained here. ${why}`);
});

const KR_US = [["KR"], ["US"]];
const IN_SPILL = { offset: { row: 1, column: 1 }, head: [[0, 0]] };

it("tells of a cell that a formula fills, whatever its arguments are laid out as", () => {
  const us = told("SHARE", "AI", 2018, "US");
  expect(
    explained("=ATI.SHARE(A1:A2,B1:C1,2018)", { "A1:A2": KR_US, "B1:C1": [["ROB", "AI"]] }, IN_SPILL),
  ).toBe(us);
  expect(explained('=ATI.SHARE({"KR";"US"},{"ROB","AI"},2018)', {}, IN_SPILL)).toBe(us);
  expect(
    explained(
      "=ATI.VALUE(B1:C1,A1#,A9,2018)",
      { "B1:C1": [["RPA", "SHARE"]], "A1#": KR_US, A9: "AI" },
      IN_SPILL,
    ),
  ).toBe(us);
  expect(explained('=MAP(A1:A2,LAMBDA(a,ATI.SHARE(a,"AI",2018)))', { "A1:A2": KR_US }, IN_SPILL)).toContain(
    "something else of several",
  );
});

it("tells of a figure within another formula where the cell shows that figure", () => {
  // 25,016 of 64,139 would not do: the value must be the figure itself.
  const [value] = [measurementOf(indicatorOf("SHARE"), orThrow(findTechnology("AI")))].map((each) =>
    orThrow(answerOf(orThrow(each), areaOf("US"), 2018)),
  );
  const formula = '=IFERROR(ATI.SHARE(A1:A2,"AI",2018),"")';
  const more = { ...IN_SPILL, value };
  expect(explained(formula, { "A1:A2": KR_US }, more)).toBe(told("SHARE", "AI", 2018, "US"));
});

it("tells of the member of a group that stands at the cell's place", () => {
  // The G7 in order: Canada, France, Germany and so on.
  expect(explained('=ATI.SHARE("G7","AI",2018)', {}, { offset: { row: 2, column: 0 }, head: [[0]] })).toBe(
    told("SHARE", "AI", 2018, orThrow(findArea("G7")).members[2]),
  );
});

it("tells of names of LET and LAMBDA, and of columns of a table", () => {
  const korea = told("SHARE", "AI", 2018);
  expect(explained('=LET(a,"KR",b,a,y,2018,ATI.SHARE(b,"AI",y))')).toBe(korea);
  expect(explained('=LAMBDA(x,ATI.SHARE(x,"AI",2018))("KR")')).toBe(korea);
  expect(
    explained("=ATI.SHARE([@Country],T[[#Headers],[AI]],2018)", {
      "[@Country]": "KR",
      "T[[#Headers],[AI]]": "AI",
    }),
  ).toBe(korea);
});

it("tells of the figures behind a place and a change", () => {
  expect(explained('=ATI.RANK("SHARE","KR","AI",2018)')).toBe(told("SHARE", "AI", 2018));
  expect(explained('=ATI.CHANGE("SHARE","KR","AI",2010,2018)')).toBe(
    `${told("SHARE", "AI", 2010)}\n${told("SHARE", "AI", 2018)}`,
  );
});

describe("of a table that labels itself", () => {
  it("a cell of TABLE is told by its labels, without a header by the arguments", () => {
    const line = ["United States", 0.1, 0.2];
    const headed = { offset: { row: 2, column: 2 }, line };
    const header = ["area (SHARE, 2018, uspto-patents)", "Robotics", "Artificial Intelligence"];
    const us = told("SHARE", "AI", 2018, "US");
    const table = '=ATI.TABLE("SHARE",{"KR";"US"},{"ROB","AI"},2018';
    expect(explained(`${table})`, {}, { ...headed, head: [header] })).toBe(us);
    expect(explained(`${table},0)`, {}, { ...headed, offset: { row: 1, column: 2 }, head: [line] })).toBe(us);
    const titled = { ...headed, offset: { row: 4, column: 2 }, head: [["Patent share"], ["Source"], header] };
    expect(explained(`${table},2)`, {}, titled)).toBe(us);
    for (const offset of [
      { row: 0, column: 1 },
      { row: 1, column: 0 },
    ])
      expect(explained(`${table})`, {}, { ...headed, offset, head: [header] })).toContain(
        "This cell is a heading",
      );
  });

  it("a cell of SERIES by its year and area", () => {
    const head = [["year (SHARE, AI, uspto-patents)", "Canada", "France"]];
    const more = { offset: { row: 1, column: 2 }, line: [2012, 0, 0], head };
    expect(explained('=ATI.SERIES("SHARE","G7","AI","2012:2018")', {}, more)).toBe(
      told("SHARE", "AI", 2012, "FR"),
    );
    const bare = { ...more, offset: { row: 0, column: 2 }, head: [[2012, 0, 0]] };
    expect(explained('=ATI.SERIES("SHARE",{"KR","FR"},"AI","2012:2018",0)', {}, bare)).toBe(
      told("SHARE", "AI", 2012, "FR"),
    );
  });

  it("a cell of TOP by its country, and one of COMPARE by its dataset and year", () => {
    const top = {
      offset: { row: 3, column: 3 },
      line: [3, "DE", "Germany", 0.1],
      head: [["rank (of 40)", "code", "name", "value (RPA, 2018, patent-families)"]],
    };
    expect(explained('=ATI.TOP("RPA","AI",5,2018,,"patent-families")', {}, top)).toBe(
      told("RPA", "AI", 2018, "DE", "patent-families"),
    );
    const compare = {
      offset: { row: 2, column: 1 },
      line: ["patent-families", 0.1, 2017, "broader", ""],
      head: [["dataset", "value", "year", "grade", "measures"]],
    };
    expect(explained('=ATI.COMPARE("SHARE","KR","AI")', {}, compare)).toBe(
      told("SHARE", "AI", 2017, "KR", "patent-families"),
    );
  });
});

it("says why there is no figure", () => {
  expect(explained('=ATI.SHARE("KR","Blockchain",2018)')).toMatch(
    /^Not explained here\. No open dataset has figures of patent share in Blockchain/,
  );
});

it("says of a cell that shows an error the reason alone", () => {
  expect(explained('=ATI.SHARE("KR","Blockchain",2018)', {}, { text: "#N/A" })).toMatch(
    /^No open dataset has figures of patent share in Blockchain/,
  );
});

it("has nothing to tell of functions that give no figure", () => {
  expect(explained('=ATI.CITE("uspto-patents")')).toBeUndefined();
});
