import { join } from "node:path";
import { alpha2ToAlpha3, getNames, registerLocale } from "i18n-iso-countries";
import english from "i18n-iso-countries/langs/en.json";
import { cell, readSource } from "./read-source";
import { writeCsv } from "./write-csv";

/** Codes in use beyond ISO 3166-1; their three-letter forms are not of the standard either. */
const BEYOND_ISO: readonly string[] = ["XK"];

type AreaRow = readonly [
  code: string,
  alpha3: string,
  name: string,
  kind: string,
  members: string,
  aliases: string,
];

/** Writes every country of ISO 3166-1, then the aggregates and groups, each with its names. */
export function importAreas(from: string, to: string): void {
  const preferred = new Map(
    readSource(join(to, "areas", "names.csv")).map((row) => [cell(row, "area"), cell(row, "name")]),
  );
  const further = readSource(join(from, "reference", "areas.csv")).map((row): AreaRow => [
    cell(row, "code"),
    "",
    cell(row, "name"),
    cell(row, "kind"),
    cell(row, "members"),
    "",
  ]);
  writeCsv(
    join(to, "areas", "areas.csv"),
    ["code", "alpha3", "name", "kind", "members", "aliases"],
    [...countries(preferred), ...further],
  );
}

function countries(preferred: ReadonlyMap<string, string>): AreaRow[] {
  registerLocale(english);
  const names = getNames("en", { select: "all" });
  const all = Object.values(names).flat();
  // A name that two countries share, as "Congo", stands for neither here.
  const unique = (name: string): boolean => all.filter((other) => other === name).length === 1;
  return Object.entries(names)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, variants]) => {
      const name = preferred.get(code) ?? variants[0] ?? code;
      const aliases = variants.filter((variant) => variant !== name && unique(variant));
      const alpha3 = BEYOND_ISO.includes(code) ? "" : (alpha2ToAlpha3(code) ?? "");
      return [code, alpha3, name, "country", "", aliases.join("|")];
    });
}
