import { readValues } from "../../grid/read-values";
import { refuseEntries } from "../../grid/refuse-entries";
import type { Spreadsheet } from "../../grid/start-univer";
import { formatArea } from "../../stand-in/area";
import type { Grid } from "../../stand-in/grid";
import { choiceAt } from "./choice-at";
import { choiceOptions, takes } from "./choice-options";

/** Takes back what is typed into a cell that has a list and is not in it, and says why. */
export function refuseOtherValues(
  spreadsheet: Spreadsheet,
  grid: Grid,
  say: (sentence: string) => void,
): void {
  const read = readValues(spreadsheet);
  refuseEntries(spreadsheet, ({ sheetId, row, column, value }) => {
    const choice = choiceAt(grid.parts(), sheetId, row, column);
    if (!choice || choice.takesAll || takes(choice, choiceOptions(choice, grid.sheets(), read), value))
      return true;
    say(`${formatArea({ row, column, rows: 1, columns: 1 })} stays as it was. ${choice.refusal}`);
    return false;
  });
}
