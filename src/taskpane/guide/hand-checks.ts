/** One thing to look at, and what is right. */
interface HandCheck {
  readonly title: string;
  /** What is typed for it. */
  readonly formula?: string;
  readonly text: string;
}

/** What a person sees and a program does not, in the order in which it is quickest. */
export const HAND_CHECKS: readonly HandCheck[] = [
  {
    title: "The add-in loads",
    text: "The ATI tab opens the pane. Typing =ATI. in a cell lists the functions, each with a sentence; what they offer for an argument is worth a note.",
  },
  {
    title: "A wrong name is explained",
    formula: '=ATI.SHARE("KR","Big Dta")',
    text: "is #VALUE!, and the card of the error asks whether you meant “Big Data”.",
  },
  {
    title: "The country profile, built twice",
    text: "Compare, Country profile, build; then build it again. The second sheet has a name of its own, and both show figures in every row.",
  },
  {
    title: "One undo",
    text: "Ctrl+Z (⌘Z) once: the second sheet is gone, the first is whole. Where it takes several, count them.",
  },
  {
    title: "Rows can be read",
    text: "No sentence is cut off and no row stands half empty, at the top and at the foot of the sheet. Charts lie on no figures.",
  },
  {
    title: "Legends and titles",
    text: "Every chart names what the table beside it names, in the same order. Change a yellow cell: figures, charts, titles and the foot follow.",
  },
  {
    title: "The drop-down lists",
    text: "A yellow cell offers names, and takes a code too (JP). What is no name gives #VALUE! in the figures, and a sentence says why; a year that is not in its list is refused.",
  },
  {
    title: "Printing",
    text: "The print preview shows the sheet one page wide, lying, with the head of the table on each page.",
  },
  {
    title: "Save and open again",
    text: "Save, close and open the workbook: no cell shows #NAME?, the pane lists the sheet under Compare and opens it in the builder with its choices.",
  },
  {
    title: "A saved copy",
    text: "“Save as a workbook” in Compare gives a file; open it in an Excel without the add-in: every number stands.",
  },
  {
    title: "Excel for the web",
    text: "The same workbook in Excel for the web: insert a table with a chart in Explore, and copy a citation in Sources.",
  },
  {
    title: "Excel for Mac",
    text: "The same again in Excel for Mac: build a sheet, save a copy, and look at rows and legends once more.",
  },
];
