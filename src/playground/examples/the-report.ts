import type { ExampleSheet } from "./example-sheet";

/** The functions of the report, each once, with a line that says what it gives. */
export const theReport: ExampleSheet = {
  name: "The report",
  columnWidths: [195, 150, 330, 150, 110, 110],
  selected: "A5",
  cells: [
    { at: "A1", content: "The report as data: what it says, and whether open data agree", look: "title" },
    {
      at: "A2",
      content:
        "“Advanced Technologies for Industry: South Korea”, European Commission, June 2021. © European Union, 2021",
      look: "note",
    },

    {
      at: "A4",
      content:
        "FIGURE: Figure 2, specialisation by patents, recomputed from open data; the report's values are lost",
      look: "heading",
    },
    { at: "A5:E5", look: "header" },
    { at: "B5:C5", look: "numberHeader" },
    { at: "A6:A16", look: "label" },
    { at: "B6:C16", format: "+0.0;-0.0;0.0" },
    { at: "A5", content: "=ATI.FIGURE(2)", look: "header" },

    {
      at: "A18",
      content:
        "POLICIES: the measures on AI that run in 2020, with their money at the right magnitude (million EUR)",
      look: "heading",
    },
    { at: "A19:C19", look: "header" },
    { at: "A20:A24", look: "label" },
    { at: "B20:B24", format: "#,##0" },
    { at: "A19", content: '=ATI.POLICIES("measure","AI",2020,1,"id,EUR corrected,title")', look: "header" },

    {
      at: "A26",
      content: "POLICY: one field of one policy, here an amount in both readings",
      look: "heading",
    },
    { at: "A27", content: '=ATI.POLICY("Korean New Deal","EUR as printed")', look: "label" },
    { at: "B27", content: "EUR, as printed", look: "note" },
    { at: "A28", content: '=ATI.POLICY("Korean New Deal","EUR corrected")', look: "label", format: "#,##0" },
    { at: "B28", content: "million EUR, as the ECB's rate of 2020 says that it must read", look: "note" },

    { at: "A30", content: "FACTS: what the report states with a text, here GERD", look: "heading" },
    { at: "A31:E31", look: "header" },
    { at: "A32:A33", look: "label" },
    { at: "A31", content: '=ATI.FACTS("GERD",1,"id,value,metric,subject,verdict")', look: "header" },

    {
      at: "A35",
      content: "FACT: one field of one fact, here the numbers that decide its verdict",
      look: "heading",
    },
    { at: "A36", content: '=ATI.FACT("F040","decided by")', look: "label" },

    {
      at: "A38",
      content:
        "FINDINGS: what the report says of Figure 4, and whether open data agree; to disagree is no error",
      look: "heading",
    },
    { at: "A39:D39", look: "header" },
    { at: "A40:A53", look: "label" },
    { at: "A39", content: '=ATI.FINDINGS(4,1,"id,verdict,dataset,technology")', look: "header" },

    {
      at: "A55",
      content: "FLAGS: where the report contradicts itself or a source contradicts it, the gravest ones",
      look: "heading",
    },
    { at: "A56:C56", look: "header" },
    { at: "A57:A64", look: "label" },
    { at: "A56", content: '=ATI.FLAGS("high",1,"id,computed or read,title")', look: "header" },
  ],
};
