import type { ExampleSheet } from "./example-sheet";

const PERCENT = "0.0%";

/** What a visitor sees first: each kind of formula once, with a line that says what it does. */
export const formulas: ExampleSheet = {
  name: "Examples",
  columnWidths: [150, 120, 180, 120, 120, 120],
  selected: "A5",
  cells: [
    { at: "A1", content: "Advanced technologies of countries, in formulas", look: "title" },
    {
      at: "A2",
      content: "Every number is live. Select a cell: its formula is above, its full value below.",
      look: "note",
    },

    {
      at: "A4",
      content: "One figure: Korea's share of the world's Big Data patents in 2018",
      look: "heading",
    },
    { at: "A5", content: '=ATI.SHARE("KR","Big Data",2018)', format: PERCENT },

    { at: "A7", content: "A table from one formula: areas down, technologies across", look: "heading" },
    { at: "A8", look: "header" },
    { at: "B8", content: "Big Data", look: "numberHeader" },
    { at: "C8", content: "Artificial Intelligence", look: "numberHeader" },
    { at: "D8", content: "Photonics", look: "numberHeader" },
    { at: "A9", content: "KR", look: "label" },
    { at: "A10", content: "US", look: "label" },
    { at: "A11", content: "JP", look: "label" },
    { at: "A12", content: "DE", look: "label" },
    { at: "B9:D12", format: PERCENT },
    { at: "B9", content: "=ATI.SHARE(A9:A12,B8:D8,2018)", format: PERCENT },

    { at: "A14", content: "A ranking: who holds most Artificial Intelligence patents", look: "heading" },
    { at: "A15:F15", look: "header" },
    { at: "A16:A20", look: "label" },
    { at: "D16:D20", format: PERCENT },
    { at: "A15", content: '=ATI.TOP("SHARE","Artificial Intelligence",5,2018)', look: "header" },

    { at: "A22", content: "Inside other formulas: as text, and Korea's share in Germany's", look: "heading" },
    { at: "A23", content: '=ROUND(100*ATI.SHARE("KR","Big Data",2018),1)&" %"' },
    {
      at: "B23",
      content: '=ATI.SHARE("KR","Big Data",2018)/ATI.SHARE("DE","Big Data",2018)',
      format: '0.0" ×"',
    },

    { at: "A25", content: "Change a shaded cell: the cells below it follow", look: "heading" },
    { at: "A26", content: "Area", look: "label" },
    { at: "B26", content: "KR", look: "input" },
    { at: "A27", content: "Technology", look: "label" },
    { at: "B27", content: "Photonics", look: "input" },
    { at: "A28", content: "Year", look: "label" },
    { at: "B28", content: 2018, look: "input" },
    { at: "A29", content: "Share of the world", look: "label" },
    { at: "B29", content: "=ATI.SHARE(B26,B27,B28)", format: PERCENT },
    { at: "A30", content: "Specialisation", look: "label" },
    { at: "B30", content: "=ATI.RPA(B26,B27,B28)", format: "+0.0;-0.0;0.0" },
    { at: "A31", content: "Where it comes from", look: "label" },
    { at: "B31:F39", merged: true, look: "prose" },
    { at: "B31", content: '=ATI.EXPLAIN("SHARE",B26,B27,B28)', look: "prose" },

    { at: "A41", content: "Errors that help: select one and read the line at the bottom", look: "heading" },
    { at: "A42", content: '=ATI.SHARE("KR","Big Dta",2018)' },
    { at: "B42", content: "a name with a typing error", look: "note" },
    { at: "A43", content: '=ATI.SHARE("KR","Blockchain",2018)' },
    { at: "B43", content: "a technology of which no open source has patents", look: "note" },

    { at: "A45", content: "Your turn: type a formula; these cells already show percent", look: "heading" },
    { at: "A46:D49", look: "free", format: PERCENT },
  ],
};
