import { intersection } from "../../area-overlap";
import type { Grid } from "../../grid";
import type { RangePlace } from "../place";

/** After cells were written: a table's header cells are texts, none empty and none twice, whatever was written. */
export function keepHeaders(grid: Grid, { sheet, area }: RangePlace): void {
  for (const table of grid.parts().tables) {
    const header = { ...table.area, rows: 1 };
    if (table.sheetId !== sheet.id || !intersection(header, area)) continue;
    const cells = grid.read(sheet.id, header)[0] ?? [];
    const names = headerNames(cells.map(({ value, text }) => (value === null ? "" : text)));
    const inputs = cells.map(({ formula, value }, c) =>
      formula === "" && value === names[c] ? undefined : names[c],
    );
    if (inputs.some((input) => input !== undefined)) grid.write(sheet.id, header, [inputs]);
  }
}

/** Excel's names for the columns of a table: an empty one is `Column2`, and what comes again gets a number. */
function headerNames(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, c) => {
    const wanted = text === "" ? `Column${c + 1}` : text;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = wanted + String(number);
    taken.add(name.toLowerCase());
    return name;
  });
}
