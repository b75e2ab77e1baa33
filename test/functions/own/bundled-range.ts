import { datasetOf } from "../../../src/core/figures/store";
import { areasIn, codesIn, raw, seriesIn, yearsIn } from "../../core/raw-figures";

/** What "all technologies" is in a dataset, by the prefix of its codes: a code, and those that are taken from it or added. */
const ALL: Readonly<Record<string, readonly (readonly [code: string, sign: number])[]>> = {
  WIPO: [
    ["0", 1],
    ["99", -1],
  ],
  PCT: [["ALL", 1]],
  KTI: [["ALL", 1]],
  VC: [["TOTAL", 1]],
  VA: [["All industries", 1]],
  US24: ["CHEM", "ELEC", "INST", "MECH", "OTHER"].map((code) => [code, 1] as const),
};

const cellOf = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** The technology of a code, as it is written in a range; none for what is not divided by technology. */
export const technologyOf = (id: string, code: string): string =>
  code === "" ? "" : `${datasetOf(id).entry.prefix}:${code}`;

/** A bundled dataset as someone would have it in a sheet, straight from its CSV: a column a year. */
export function bundledRange(id: string): unknown[][] {
  const { entry } = datasetOf(id);
  const years = yearsIn(id);
  const areas = areasIn(id);
  const rows: unknown[][] = [];
  for (const series of seriesIn(id)) {
    const unit = entry.series.find(({ code }) => code === series)!.unit;
    const add = (technology: string, area: string, values: readonly number[]): void => {
      if (values.every((value) => Number.isNaN(value))) return;
      rows.push([area, technology, series, unit, ...values.map(cellOf)]);
    };
    for (const area of areas) {
      for (const code of codesIn(id)) {
        add(
          technologyOf(id, code),
          area,
          years.map((year) => raw(id, series, code, area, year)),
        );
      }
      const all = ALL[entry.prefix] ?? [];
      if (all.every(([code]) => !codesIn(id).includes(code))) continue;
      const totals = years.map((year) =>
        all.reduce((sum, [code, sign]) => sum + sign * raw(id, series, code, area, year), 0),
      );
      add("ALL", area, totals);
    }
  }
  // The world of BACI is the sum of its economies, which the range asks for.
  if (!areas.includes("WORLD")) rows.push(["Sum", "", "", "", ...years.map(() => null)]);
  return [["REF_AREA", "Technology", "Indicator", "Unit", ...years], ...rows];
}
