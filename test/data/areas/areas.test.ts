import { bundle } from "../../../src/data/compiled/bundle";
import { nameKey } from "../../../src/data/compile/check-names";

/** The code that a user's wording stands for, by the rule that names follow. */
function codesOf(text: string): string[] {
  const key = nameKey(text);
  return bundle.areas
    .filter(({ code, alpha3, name, aliases }) =>
      [code, alpha3, name, ...aliases].some((label) => label !== "" && nameKey(label) === key),
    )
    .map(({ code }) => code);
}

const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  KR: ["Korea", "South Korea", "Korea, Rep.", "Republic of Korea", "Korea (Republic of)", "KOR"],
  KP: ["Korea, Dem. People's Rep.", "North Korea"],
  EU27_2020: ["EU27", "EU-27", "EU 27", "EU", "European Union", "EU27 (2020)"],
  GB: ["UK", "U.K.", "Great Britain", "United Kingdom"],
  US: ["USA", "U.S.", "U.S.A.", "US", "United States of America"],
  TW: ["Taiwan", "Chinese Taipei", "Taiwan, Province of China", "Other Asia, nes"],
  CN: ["China", "PRC", "China, P.R.", "People's Republic of China"],
  CZ: ["Czechia", "Czech Republic"],
  WORLD: ["World", "Global"],
  IR: ["Iran, Islamic Rep.", "Iran (Islamic Republic of)"],
  EG: ["Egypt, Arab Rep."],
  HK: ["Hong Kong SAR, China", "China, Hong Kong SAR"],
  MO: ["Macao SAR, China", "Macau"],
  SK: ["Slovak Republic"],
  RU: ["Russian Federation"],
  VN: ["Viet Nam"],
  TR: ["Turkiye", "Turkey", "Türkiye"],
  KG: ["Kyrgyz Republic"],
  LA: ["Lao PDR", "Lao People's Democratic Republic"],
  VE: ["Venezuela, RB", "Venezuela (Bolivarian Republic of)"],
  YE: ["Yemen, Rep."],
  CD: ["Congo, Dem. Rep.", "Democratic Republic of the Congo"],
  CG: ["Congo, Rep.", "Congo"],
  GM: ["Gambia, The"],
  BS: ["Bahamas, The"],
  FM: ["Micronesia, Fed. Sts."],
  LC: ["St. Lucia"],
  KN: ["St. Kitts and Nevis"],
  VC: ["St. Vincent and the Grenadines"],
  CI: ["Cote d'Ivoire", "Ivory Coast"],
  BN: ["Brunei Darussalam"],
  CV: ["Cabo Verde", "Cape Verde"],
  SZ: ["Eswatini", "Swaziland"],
  MK: ["North Macedonia", "Macedonia, FYR"],
  MD: ["Moldova", "Republic of Moldova"],
  TZ: ["Tanzania", "United Republic of Tanzania"],
  SY: ["Syrian Arab Republic"],
  PS: ["West Bank and Gaza"],
  PR: ["Puerto Rico", "Puerto Rico (US)"],
  SX: ["Sint Maarten (Dutch part)"],
  MF: ["St. Martin (French part)"],
  ST: ["São Tomé and Principe"],
  SO: ["Somalia, Fed. Rep."],
  XK: ["Kosovo"],
  BO: ["Bolivia (Plurinational State of)"],
  FO: ["Faeroe Islands"],
  CW: ["Curacao"],
  TL: ["Timor-Leste", "East Timor"],
  NL: ["Netherlands (Kingdom of the)", "The Netherlands"],
  DE: ["Germany", "DEU"],
};

describe("The areas", () => {
  const cases = Object.entries(WORDINGS).flatMap(([code, texts]) =>
    texts.map((text) => [text, code] as const),
  );

  it.each(cases)('know "%s" as %s', (text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });

  it("have no name that means two areas", () => {
    const labels = bundle.areas.flatMap(({ code, alpha3, name, aliases }) => [
      code,
      alpha3,
      name,
      ...aliases,
    ]);
    const shared = labels.filter((label) => label !== "" && codesOf(label).length !== 1);
    expect(shared).toEqual([]);
  });

  it("are the 249 of ISO 3166-1, Kosovo, and the twelve beyond", () => {
    const countries = bundle.areas.filter(({ code, kind }) => kind === "country" && code.length === 2);
    expect(countries.filter(({ alpha3 }) => alpha3.length === 3)).toHaveLength(249);
    expect(countries.filter(({ alpha3 }) => alpha3 === "").map(({ code }) => code)).toEqual(["XK"]);
    expect(bundle.areas).toHaveLength(249 + 1 + 12);
  });

  it("have short names first", () => {
    const name = (code: string): string | undefined => bundle.areas.find((area) => area.code === code)?.name;
    expect(["KR", "US", "CZ", "TW", "TR", "RU", "IR", "BO", "CI", "MO"].map(name)).toEqual([
      "South Korea",
      "United States",
      "Czechia",
      "Taiwan",
      "Türkiye",
      "Russia",
      "Iran",
      "Bolivia",
      "Côte d'Ivoire",
      "Macao",
    ]);
  });

  it("have members only where members are meant", () => {
    const size = (code: string): number | undefined =>
      bundle.areas.find((area) => area.code === code)?.members.length;
    expect(["EU27_2020", "EU28", "OECD", "WORLD", "G7", "KR"].map(size)).toEqual([27, 28, 38, 0, 7, 0]);
  });
});
