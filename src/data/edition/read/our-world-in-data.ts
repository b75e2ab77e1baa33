import { csvLinesOf } from "./csv-lines";
import { decimalOf, fault, type Figure, type Reading } from "./reading";

/** Reads a chart's CSV: entity, code, year and one column of values. Entities without a code are no areas. */
export function readOurWorldInData(file: string, path: string): Reading {
  const [head, ...rows] = csvLinesOf(file, path);
  const header = (head?.cells ?? []).map((text) => text.toLowerCase());
  const place = { file, line: 1 };
  if (header.slice(0, 3).join() !== "entity,code,year") {
    throw fault(place, `columns ${header.slice(0, 3).join()}, expected Entity,Code,Year`);
  }
  if (header.length !== 4) {
    throw fault(
      place,
      `${header.length - 3} columns of values, expected one: download the chart's own column alone`,
    );
  }
  const figures = rows.flatMap(({ line, cells }): Figure[] => {
    const [, area = "", year = "", text = ""] = cells;
    if (cells.length !== 4)
      throw fault({ file, line }, `${cells.length} columns, expected 4: half a download?`);
    if (!/^\d{4}$/.test(year)) throw fault({ file, line }, `"${year}" is not a year`);
    if (area === "" || text === "") return [];
    const value = decimalOf(text);
    if (value === undefined) throw fault({ file, line }, `"${text}" is not a figure`);
    return [{ area, year: Number(year), value, flag: "", place: { file, line } }];
  });
  if (figures.length === 0) throw fault(place, "no figures below it: half a download?");
  return { figures, notes: [] };
}
