import { strToU8, zipSync } from "fflate";
import { stringify } from "csv-stringify/sync";
import type { Observations } from "../../../../src/data/edition/make/observations";
import { readTable } from "../../../../src/data/compile/read-table";
import { AREAS, DATA } from "./bundled";

/** A flow as a row of BACI: exporter, importer, product, thousand dollars. */
export type Flow = readonly [t: number, i: number, j: number, k: string, v: string];

export interface Economy {
  readonly code: number;
  readonly name: string;
  readonly iso2: string;
  readonly iso3: string;
}

export interface MadeRelease {
  readonly version?: string;
  readonly classification?: string;
  readonly flows: readonly Flow[];
  readonly economies: readonly Economy[];
  readonly products: readonly (readonly [code: string, description: string])[];
  readonly readme?: string;
}

/** The files of a release, by their names. */
export function baciFiles(release: MadeRelease): Record<string, string> {
  const { version = "V202601", classification = "HS17", flows, economies, products } = release;
  const years = [...new Set(flows.map(([t]) => t))];
  return {
    ...Object.fromEntries(
      years.map((year) => [
        `BACI_${classification}_Y${year}_${version}.csv`,
        yearFile(flows.filter(([t]) => t === year)),
      ]),
    ),
    [`country_codes_${version}.csv`]: stringify([
      ["country_code", "country_name", "country_iso2", "country_iso3"],
      ...economies.map(({ code, name, iso2, iso3 }) => [String(code), name, iso2, iso3]),
    ]),
    [`product_codes_${classification}_${version}.csv`]: stringify([["code", "description"], ...products]),
    "Readme.txt":
      release.readme ??
      `Name of the dataset : BACI\n\nVersion : ${version.slice(1)}\n\nRelease Date : 2026 01 22\n`,
  };
}

/** Quantities, which nobody reads, are missing as in one row of fifty. */
const yearFile = (flows: readonly Flow[]): string =>
  ["t,i,j,k,v,q", ...flows.map((flow, at) => `${flow.join(",")},${at % 50 === 0 ? "" : "1.5"}`), ""].join(
    "\n",
  );

export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const mtime = new Date("2026-01-22T12:00:00Z");
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), { mtime }]])),
  );
}

/** Numbers of BACI where they are not those of ISO 3166-1, as its list of countries has them. */
const OWN_NUMBERS: Readonly<Record<string, number>> = {
  US: 842,
  FR: 251,
  CH: 757,
  NO: 579,
  IN: 699,
  TW: 490,
};

const NUMBERS = new Map(
  readTable(DATA, "area-names/numeric.csv").rows.map(({ cells }) => [cells[1] ?? "", Number(cells[0])]),
);

/** A release in which every economy exports and imports what it does in the figures, each heading in one product. */
export function releaseOf(trade: Observations, productOf: (heading: string) => string): MadeRelease {
  const areas = [...new Set(trade.keys.map(({ area }) => area))];
  const headings = [...new Set(trade.keys.map(({ code }) => code))];
  const economies = economiesOf(areas);
  const numberOf = (area: string): number =>
    economies.find(({ iso2, iso3 }) => iso2 === area || (area === "TW" && iso3 === "S19"))?.code ?? REST;
  const wanted = flowsWithSums(
    trade,
    headings.map((code) => [code, productOf(code)]),
    numberOf,
  );
  // A product that is none of ours.
  const other = trade.years.map((year): Flow => [year, 842, 410, "010121", "99.5"]);
  return {
    flows: [...wanted, ...other].sort(byYearAndProduct),
    economies,
    products: [
      ["010121", "Horses"],
      ...headings.map((code) => [productOf(code), `Made up, of ${code}`] as const),
    ],
  };
}

function byYearAndProduct(one: Flow, other: Flow): number {
  if (one[0] !== other[0]) return one[0] - other[0];
  return one[3] < other[3] ? -1 : Number(one[3] > other[3]);
}

/** Aruba stands for the rest of the world. */
const REST = 533;

/** The economies of the figures, and two in place of all others. */
function economiesOf(areas: readonly string[]): Economy[] {
  const known = areas
    .filter((area) => area !== "R_ROW")
    .map((area): Economy => {
      const { alpha3, name } = AREAS.find(({ code }) => code === area) ?? { alpha3: "", name: area };
      const code = OWN_NUMBERS[area] ?? NUMBERS.get(area) ?? 0;
      // Taiwan is nobody's ISO code there.
      if (area === "TW") return { code, name: "Other Asia, nes", iso2: "", iso3: "S19" };
      return { code, name, iso2: area, iso3: alpha3 };
    });
  return [
    ...known,
    { code: REST, name: "Aruba", iso2: "AW", iso3: "ABW" },
    { code: 516, name: "Namibia", iso2: "NA", iso3: "NAM" },
  ];
}

/**
 * Flows between economies whose sums are the exports and imports given: the exporters in their order fill the importers in
 * theirs. Which economy trades with which is made up; what each exports and imports is not.
 */
function flowsWithSums(
  trade: Observations,
  products: readonly (readonly [code: string, k: string])[],
  numberOf: (area: string) => number,
): Flow[] {
  const areas = [...new Set(trade.keys.map(({ area }) => area))].sort();
  return trade.years.flatMap((year) =>
    products.flatMap(([code, k]) => {
      const side = (series: string) =>
        areas
          .map((area) => ({ area, left: trade.get({ series, code, area }, year) }))
          .filter(({ left }) => left !== undefined);
      const exporters = side("EXPORTS").map(({ area, left }) => ({ area, left: Number(left) }));
      const importers = side("IMPORTS").map(({ area, left }) => ({ area, left: Number(left) }));
      const flows: Flow[] = [];
      let [from, to] = [0, 0];
      while (from < exporters.length && to < importers.length) {
        const [exporter, importer] = [exporters[from]!, importers[to]!];
        const dollars = Math.min(exporter.left, importer.left);
        // An economy may be there with nothing.
        flows.push([year, numberOf(exporter.area), numberOf(importer.area), k, (dollars / 1000).toFixed(3)]);
        exporter.left -= dollars;
        importer.left -= dollars;
        if (exporter.left === 0) from += 1;
        if (importer.left === 0) to += 1;
      }
      return flows;
    }),
  );
}
