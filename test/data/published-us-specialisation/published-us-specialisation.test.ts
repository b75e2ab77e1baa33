import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { figureOf } from "../compiled/figure-of";

const FILE = join(__dirname, "published-us-specialisation.csv");

function patents(field: string, area: string, year: number): number {
  return figureOf("patent-families", "PATENTS", field, area, year);
}

/** Specialisation on the plain scale: 1 where an area does as much in a field as the world. */
function specialisation(area: string, field: string, year: number): number {
  const all = (place: string): number => patents("0", place, year) - patents("99", place, year);
  return patents(field, area, year) / all(area) / (patents(field, "WORLD", year) / all("WORLD"));
}

describe("The specialisation of the United States that NCSES publishes", () => {
  it("is met by our figures in all 805 values within 0.022, the rounding of counts", () => {
    const rows = parse<Readonly<Record<string, string>>>(readFileSync(FILE, "utf8"), { columns: true });
    const values = rows.flatMap(({ wipo_field: field = "", ...years }) =>
      Object.entries(years).map(([year, published]) => {
        return Math.abs(specialisation("US", field, Number(year)) - Number(published));
      }),
    );
    expect(values).toHaveLength(805);
    expect(Math.max(...values)).toBeLessThanOrEqual(0.022);
  });
});
