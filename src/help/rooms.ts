/** A room of the pane, as its page tells it. */
interface RoomGuide {
  readonly id: string;
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly purpose: string;
  readonly steps: readonly string[];
  readonly notes: readonly string[];
}

/** In the order of the tabs; the strip on the selected cell, which stands above all rooms, comes last. */
export const ROOM_GUIDES: readonly RoomGuide[] = [
  {
    id: "explore",
    title: "Explore",
    purpose: "Answers what is asked in one line with a number and a chart, and inserts them.",
    steps: [
      "Type what you want to know into the line, such as “chips korea vs japan since 2010” or “top 10 biotech”, and press Enter. Everyday words, other languages and typing errors are understood; what is not is said.",
      "Read the answer: the number with its place and its change, the chart with its source, and how well what was counted stands for the technology; Why? gives the reason.",
      "Change a part of what is shown, such as the areas or the years, by pressing it in the line of parts above the number.",
      "Open what is below: what other data say, the table, the cautions, the source and how to cite it.",
      "Select the cell in Excel at which the insert shall begin. The arrow beside the button opens the other ways: what the table shall be, the kind of chart, and table or chart alone.",
      "Press Insert table and chart, or Value for the number alone. Where something stands in the way, it goes to the nearest place that is free, and the pane says where; where none is near, it offers a new sheet.",
    ],
    notes: [
      "What you asked last is at hand from the empty line; a star keeps it among your favourites.",
      "A chart is read point by point: with the pointer, or with the arrow keys when it has the focus.",
      "An insert is whole or nothing: one that fails or is cancelled leaves the workbook as it was.",
      "Under every table stands its source line.",
    ],
  },
  {
    id: "compare",
    title: "Compare",
    purpose:
      "Builds a comparison sheet: tables, charts and texts that follow the areas, technologies and years in its yellow cells.",
    steps: [
      "Choose a template, such as country profile, head to head or trend, or your own.",
      "Choose areas, technologies, the year and what the template asks for; the preview shows the sheet.",
      "Press Build the sheet. It stands on a new sheet of the workbook.",
      "Change an area, a technology or a year in a yellow cell, by its list or by typing a name or a code (Japan, JP): figures, charts, titles and cautions follow.",
      "To build it anew with other choices, open it in the list of sheets made here, change them, and press Rebuild; the pane says first what would change.",
    ],
    notes: [
      "What you write beside or below the page stays when it is rebuilt.",
      "Groups of your own can be saved and chosen together, or be the peers that an area is compared with.",
      "A sheet can be saved as a workbook of its own, for readers who do not have the add-in.",
    ],
  },
  {
    id: "report",
    title: "Report",
    purpose:
      "Shows what the report Advanced Technologies for Industry: South Korea (2021) says, and whether open data agree.",
    steps: [
      "Choose a list: policies, facts, figures, findings or flags.",
      "Search it, or narrow it by its filters, such as the technology or the verdict.",
      "Open an entry to read the words of the report with their source, the amounts in both readings, and what contradicts it.",
      "Press Insert as a table to have what is on screen as a table that is ready to print, or Insert into the selected cell to have the formula alone.",
    ],
    notes: [
      "The report printed its figures as pictures whose values are lost; Figures 1 to 6 are computed anew from open data, and say so.",
      "A flag marks two places of the report that disagree.",
    ],
  },
  {
    id: "guide",
    title: "Guide",
    purpose: "Says how to get what you came for, describes every function, and tries and inserts examples.",
    steps: [
      "Choose what you came for, such as a ranking, or search the functions, such as “trade balance”.",
      "Press Try it at an example: the pane shows what it gives, and the workbook stays as it is.",
      "Open a function to see its arguments, and more examples.",
      "Select a cell in Excel and press Insert into the selected cell at an example, then change its arguments.",
    ],
    notes: [
      "Help page, in the card of each function, opens the page of it here.",
      "The page Check Excel by hand lists what a person should look at in an Excel that nobody has tried yet.",
    ],
  },
  {
    id: "workbook",
    title: "Workbook",
    purpose: "Repairs and freezes the formulas of a workbook, and checks the Excel at hand.",
    steps: [
      "Cells that show #NAME?: press Look for broken formulas, then Repair, which enters their formulas again.",
      "Before you give the workbook to somebody without the add-in: press Count the formulas, then Freeze. The values stay; each formula is kept in a note on its cell, or on a sheet “ATI formulas” where Excel has no notes.",
      "To have them live again, press Look for frozen formulas, then Bring back: the formula returns where it still gives what stands there.",
      "In a new Excel, press Check this Excel. It takes half a minute, on a sheet “ATI check” that is deleted again; what could be undone before cannot be undone afterwards.",
    ],
    notes: [
      "A figure that is typed into a cell without a format of its own is shown in its unit, such as 6.3%, as long as the pane runs; the number stays what it is. The switch under Typed figures ends that.",
      "Where Excel calculates by hand, the pane says so, since figures then stay as they were.",
      "The table of the check can be copied into a report of a fault: it names the Excel and its version.",
    ],
  },
  {
    id: "sources",
    title: "Sources",
    purpose:
      "Says of every dataset what it is, which areas and years it has, its licence, and how to cite it.",
    steps: [
      "Search for a dataset, or narrow the list by domain.",
      "Open it to read what it measures, what it is fit for, its cautions, and its map of areas and years.",
      "Copy its citation as text, as BibTeX or as an address.",
      "For figures of your own, select a row of headers and the rows below it, and press Make a table of the selection; or press Open a file (CSV, TSV, JSON-stat or XLSX), say what its columns hold and which rows you need, and press Write the table. Of each table the pane says what formulas read of it, what is wrong in which row, and a formula to copy.",
    ],
    notes: [
      "Figures of your own never leave the machine: functions and pane read them in Excel.",
      "The edition above the list, a date and a hash over all figures, is what ATI.VERSION gives; write it down with your results.",
    ],
  },
  {
    id: "cell",
    title: "The selected cell",
    purpose: "Explains the ATI formula in the selected cell, and changes its arguments in place.",
    steps: [
      "Select a cell with an ATI formula while the pane is open: a strip at its top says what the cell asks for and what it gives.",
      "Open the strip to read the story of the number: what was divided by what, the codes, the dataset, the grade, and the cautions.",
      "Change an argument in its field and apply it: the formula in the cell is written anew, and nothing else of it changes.",
    ],
    notes: [
      "What the strip opens lies over the room; Escape closes it, as does going on in the room.",
      "A cell with several ATI calls has a tab for each.",
      "Of a mistyped name for which one other comes near, the strip asks whether that is meant: Use it writes it into the formula. Where the name stands in another cell, the button leads there.",
      "Where the cell shows #BUSY!, #NAME? or #VALUE!, Enter again has Excel calculate its formula once more.",
      "Where the cell shows an error, the strip says why, and links to what that error means.",
    ],
  },
];
