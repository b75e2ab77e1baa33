import { listed } from "../words/readable";
import { isBlank, quotedCell, type Cells } from "./cells/plain-cell";
import type { FigureColumn, Layout } from "./columns/layout";
import { SUM, type RowReader } from "./row-reader";

/** `two figures of Korea, AI, 2018; the other is in row 9`, and what else tells the two rows apart. */
export function twoFigures(
  cells: Cells,
  head: number,
  { headers, roles }: Layout,
  reader: RowReader,
  at: number,
  { column, indicator }: FigureColumn,
  year: number,
): string {
  const row = cells[at] ?? [];
  const key = (of: number): string => {
    const area = reader.area(of);
    const place = area === SUM ? reader.areas.placeOf("WORLD") : area;
    const series = indicator ? "" : reader.series(of);
    const when = roles.has("year") ? reader.year(of) : "";
    return [
      place,
      reader.technology(of),
      typeof series === "object" && "place" in series ? series.place : series,
      when,
    ].join("|");
  };
  const wanted = key(at);
  let other = head + 1;
  while (other < at && !(key(other) === wanted && !isBlank(cells[other]?.[column]))) other += 1;
  const named = (["area", "technology", "indicator"] as const)
    .map((role) => row[roles.get(role) ?? -1])
    .filter((cell) => !isBlank(cell))
    .map((cell) => (typeof cell === "string" ? cell.trim() : quotedCell(cell)));
  const what = [...named, year, ...(indicator ? [indicator.name] : [])].join(", ");
  const apart = headers.filter(
    (header, each) =>
      header !== "" && ![...roles.values(), column].includes(each) && row[each] !== cells[other]?.[each],
  );
  const hint =
    apart.length === 0
      ? ""
      : ` They differ in ${listed(apart.slice(0, 3))}, which is not read: keep the rows of one.`;
  return `two figures of ${what}; the other is in row ${other + 1}.${hint}`;
}
