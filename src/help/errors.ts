/** An error of a cell, what it means in a cell with an ATI formula, and what to do. */
interface ErrorMeaning {
  readonly code: string;
  readonly means: string;
  readonly remedy: string;
}

export const ERRORS: readonly ErrorMeaning[] = [
  {
    code: "#VALUE!",
    means:
      "The question cannot be asked like this: a name is unknown, an argument is missing or of the wrong kind, or ranges do not fit together.",
    remedy:
      "Put the pointer on the mark beside the cell, or select the cell with the pane open: a sentence names what is wrong and what would work. Of a table that stands where one value is wanted, Excel shows no sentence; the pane does.",
  },
  {
    code: "#N/A",
    means:
      "The question is understood, and no bundled source has this figure. It is not zero: nobody measured it, or not in a form that can be compared.",
    remedy:
      "The sentence of the error says why, and often names a dataset or a year that has it. ATI.COVERAGE lists what there is. IFNA shows something else in its place. Figures that you have yourself go into the last argument, own; patents of a technology that no field isolates, such as Blockchain, can be counted by a query (EDITION.md, in the sources), whose result goes there too.",
  },
  {
    code: "#NAME?",
    means:
      "Excel does not know the function: its name is mistyped, the add-in is not loaded in this workbook, or Excel keeps a list of functions from before an update.",
    remedy:
      "Open the pane from the ribbon and select the cell: of a mistyped name it says which was meant. Else press Look for broken formulas in the room Workbook, then Repair. After an update, Excel may need up to 24 hours to read the new list.",
  },
  {
    code: "#SPILL!",
    means: "The answer needs more cells than are free beside or below the formula.",
    remedy:
      "Empty the cells in its way, unmerge them, or move the formula; it does not spill inside a table.",
  },
  {
    code: "#CALC!",
    means:
      "Excel could not hand the arguments to the function, most often because a whole column such as A:A was given.",
    remedy: "Give a range with an end, such as A2:A100.",
  },
  {
    code: "#BUSY!",
    means: "The add-in is being loaded, or Excel has not called the function yet.",
    remedy: "Wait a moment. Where it stays, press Ctrl+Alt+F9, or close the workbook and open it again.",
  },
  {
    code: "#REF!",
    means: "The formula refers to a cell or sheet that was deleted.",
    remedy: "Undo the deletion, or choose the cells again.",
  },
  {
    code: "#CONNECT!",
    means: "Excel could not load the add-in from its address.",
    remedy:
      "Check that you are connected and that the pane opens. The answers themselves need no connection once it is loaded.",
  },
];
