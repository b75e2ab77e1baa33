import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getNames, getNumericCodes, registerLocale, type LocaleData } from "i18n-iso-countries";
import { squeezed } from "../codec/fold-words";
import { cell, readSource } from "./read-source";
import { writeCsv } from "./write-csv";

/** The official languages of the EU, Japanese, Chinese, Korean, Norwegian, Russian, Turkish and Ukrainian, as CLDR calls them. */
const LANGUAGES =
  "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt pt-PT ro ru sk sl sv ja ko nn no tr uk zh zh-Hant".split(
    " ",
  );

/** What CLDR has beyond countries and we have too. */
const BEYOND_COUNTRIES: Readonly<Record<string, string>> = { EU: "EU27_2020", "001": "WORLD" };

/** Names that a list gives to an area which they do not mean, or that mean no area at all. */
const ERRORS: ReadonlySet<string> = new Set([
  "da BQ Nederlandske Antiller",
  // Alone it is the Republic of the Congo in our list of codes.
  "en CD Congo",
  "el CD Λαϊκή Δημοκρατία του Κονγκό",
  "ga US S.A.",
  // Samoa has this code in sports.
  "ga US S.A.M.",
  "ga US SAM",
  "pt CD República Popular do Congo",
  "pt CG República Democrática do Congo",
  "pt SX São Martinho",
]);

interface Territories {
  readonly main: Readonly<
    Record<
      string,
      { readonly localeDisplayNames: { readonly territories: Readonly<Record<string, string>> } }
    >
  >;
}

type NameRow = readonly [language: string, area: string, name: string];

/** Writes the names of areas in other languages, and the numbers of ISO 3166-1. */
export function importAreaNames(to: string): void {
  const areas = readSource(join(to, "areas", "areas.csv"));
  const countries = new Set(
    areas.filter((row) => cell(row, "kind") === "country").map((row) => cell(row, "code")),
  );
  const header = ["language", "area", "name"];
  const write = (file: string, rows: readonly NameRow[]): void =>
    writeCsv(join(to, "area-names", file), header, unique(rows));
  write("cldr.csv", LANGUAGES.flatMap(namesInCldr(countries)));
  // "Amerika" is a country to some and a continent to others.
  const parts = new Set(LANGUAGES.flatMap(partsOfTheWorld).map(squeezed));
  write(
    "iso.csv",
    LANGUAGES.flatMap(namesInIso(countries)).filter(([, , name]) => !parts.has(squeezed(name))),
  );
  writeCsv(
    join(to, "area-names", "numeric.csv"),
    ["number", "area"],
    Object.entries(getNumericCodes())
      .filter(([, area]) => countries.has(area))
      .sort(([one], [two]) => (one < two ? -1 : 1)),
  );
}

const namesInCldr =
  (countries: ReadonlySet<string>) =>
  (language: string): NameRow[] => {
    return territoriesIn(language).flatMap(([key, name]): NameRow[] => {
      const [territory = "", alternative] = key.split("-alt-");
      const area = countries.has(territory) ? territory : BEYOND_COUNTRIES[territory];
      // "chagos" names the archipelago within the territory.
      if (area === undefined || alternative === "chagos" || !isName(language, area, name)) return [];
      return [[language, area, name]];
    });
  };

/** Continents and their parts have numbers. */
const partsOfTheWorld = (language: string): string[] =>
  territoriesIn(language).flatMap(([key, name]) =>
    /^\d/.test(key) && !(key in BEYOND_COUNTRIES) ? [name] : [],
  );

function territoriesIn(language: string): [key: string, name: string][] {
  const path = require.resolve(`cldr-localenames-full/main/${language}/territories.json`);
  const { main } = JSON.parse(readFileSync(path, "utf8")) as Territories;
  return Object.entries(main[language]?.localeDisplayNames.territories ?? {});
}

const namesInIso =
  (countries: ReadonlySet<string>) =>
  (language: string): NameRow[] => {
    const path = pathOf(`i18n-iso-countries/langs/${language}.json`);
    // It has no list of its own for the languages of one country.
    if (path === undefined) return [];
    registerLocale(JSON.parse(readFileSync(path, "utf8")) as LocaleData);
    return Object.entries(getNames(language, { select: "all" }))
      .filter(([area]) => countries.has(area))
      .flatMap(([area, names]) => names.map((name): NameRow => [language, area, name]))
      .filter(([, area, name]) => isName(language, area, name));
  };

function pathOf(file: string): string | undefined {
  try {
    return require.resolve(file);
  } catch {
    return undefined;
  }
}

const isName = (language: string, area: string, name: string): boolean =>
  !isAbbreviation(name) && !ERRORS.has(`${language} ${area} ${name}`);

/** Two letters of our alphabets are a code or an abbreviation with many meanings. */
const isAbbreviation = (name: string): boolean =>
  /^[\p{Script=Latin}. -]{0,6}$/u.test(name) && lettersIn(name) < 3;
const lettersIn = (name: string): number => name.replace(/[^\p{L}]/gu, "").length;

const unique = (rows: readonly NameRow[]): NameRow[] => [
  ...new Map(rows.map((row) => [row.join("|"), row])).values(),
];
