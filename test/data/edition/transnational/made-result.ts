import { readDefinitions, type Choice } from "../../../../src/data/edition/transnational/definitions";
import { DATA } from "../published/bundled";

/** The countries of a made-up result; the Soviet Union has no code of ours, and Malta too few families. */
export const COUNTRIES = ["CN", "DE", "FR", "JP", "KR", "MT", "SU", "US"] as const;
const MEMBERS = ["DE", "FR", "MT"] as const;
const YEARS = [2017, 2018, 2019] as const;
/** In the world alone: families whose inventors have no country. */
export const NOWHERE = 7;

const TECHNOLOGIES = readDefinitions(DATA).filter(({ choice }) => choice === "default");

/** Families of a country, all made up: of a technology a part that grows with its place in the list. */
export function familiesOf(country: string, technology: string, year: number): number {
  const all = country === "MT" ? 3.5 : 1000 * (1 + COUNTRIES.indexOf(country as "CN")) + (year - 2000);
  if (technology === "ALL") return all;
  // No country but Korea has any of them in 2017.
  if (technology === "BLOCKCHAIN" && year === 2017) return country === "KR" ? 4.25 : 0;
  const place = TECHNOLOGIES.findIndex((each) => each.technology === technology);
  return Number((all / (30 + 2 * place + (country === "KR" ? 0 : 3))).toFixed(6));
}

const sum = (countries: readonly string[], technology: string, year: number): number =>
  countries.reduce((total, country) => total + familiesOf(country, technology, year), 0);

/** What the statement would give over such families, a line a row. */
export function resultLines(choice: Choice = "default"): string[] {
  const definitions = readDefinitions(DATA).filter((each) => each.choice === choice);
  const rows = ["ALL", ...definitions.map(({ technology }) => technology)].sort().flatMap((technology) => {
    const definition = definitions.find((each) => each.technology === technology);
    const source = `"Transnational patents: ${definition?.name ?? "All technologies"}"`;
    const areas = [...COUNTRIES, "EU27_2020", "WORLD"].sort();
    return areas.flatMap((area) =>
      YEARS.flatMap((year) => {
        const count =
          area === "WORLD"
            ? sum(COUNTRIES, technology, year) + NOWHERE
            : area === "EU27_2020"
              ? sum(MEMBERS, technology, year)
              : familiesOf(area, technology, year);
        const value = Number(count.toFixed(6));
        const row = [area, technology, "PATENTS", year, value, definition?.grade ?? "close", source];
        // The statement gives no row for none.
        return value === 0 ? [] : row.join();
      }),
    );
  });
  return ["area,technology,indicator,year,value,grade,source", ...rows];
}
