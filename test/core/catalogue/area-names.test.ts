import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { areaOf, areas, findArea } from "../../../src/core/catalogue/areas";
import { Refusal } from "../../../src/core/refusal";

const codeOf = (text: string): string => {
  const found = findArea(text);
  return found instanceof Refusal ? "" : found.code;
};

/** Forms of names as files of producers and standards have them, by kind. */
const FORMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "formal, turned round and shortened": {
    KR: [
      "Korea, Republic of",
      "Republic of Korea",
      "Korea (the Republic of)",
      "Korea, Rep. of",
      "the Republic of Korea",
      "Republic of (South) Korea",
    ],
    KP: [
      "Korea, D.P.R. of",
      "Democratic People’s Republic of Korea (the)",
      "Korea, North",
      "Dem. People's Rep. Korea",
    ],
    TR: ["Türkiye, Republic of", "Republic of Turkey"],
    NL: ["Netherlands, The", "Netherlands (the)", "Kingdom of the Netherlands"],
    CD: ["Congo, DR", "Congo (DRC)", "D.R. of the Congo", "Congo, Democratic Republic"],
    CG: ["Republic of Congo", "Congo, Rep of the"],
    AZ: ["Azerbaijan- Republic of"],
    ST: ["Sao Tome & Principe", "São Tomé and Príncipe, Democratic Republic of"],
    LU: ["Grand Duchy of Luxembourg"],
    GQ: ["Equatorial Guinea, Republic of", "Equat. Guinea"],
    VC: ["St. Vincent & Grenadines"],
    TT: ["Trinidad-Tobago"],
  },
  "with a code or a second name": {
    KR: ["KOR: Korea", "KR - Korea, Republic of", "South Korea (KOR)", "Korea/South Korea"],
    CV: ["Cape Verde (Cabo Verde)"],
    XK: ["XKO: Kosovo"],
    HK: ["HKG: China, Hong Kong SAR"],
  },
  "with the state that it belongs to": {
    BM: ["Bermuda (U.K.)"],
    MQ: ["France, Martinique", "Martinique (Overseas France)", "MARTINIQUE (FRENCH TERRITORY)"],
    CW: ["Curaçao, Kingdom of the Netherlands"],
    HK: ["China, Hong Kong", "Hong Kong (China)", "Hong Kong S.A.R. of China"],
    MO: ["Macau SAR", "China, P.R.: Macao"],
    TW: ["Taiwan (China)", "Taiwan (ROC)"],
    AS: ["American Samoa (US)", "Samoa, American"],
  },
  "with notes": {
    DE: ["Germany (2019)", "Germany (8)", "Germany [DEU]", "Germany²", "1. Germany"],
    KR: ["Korea 1)", "Korea<sup>a</sup>"],
    AF: ["Afghanistan[b]"],
    XK: ["Kosovo*", "Kosovo (UNSCR 1244)"],
    WORLD: ["World (2019)"],
  },
  "with broken letters": {
    CI: ["CÃ´te dâ€™Ivoire", "C<U+00F4>te d<U+2019>Ivoire", "C?te d'Ivoire"],
    TR: ["T?rkiye", "T\ufffdrkiye", "Trkiye"],
    RE: ["R?union", "R&eacute;union"],
  },
  "in other languages": {
    KR: ["Südkorea", "Corée du Sud", "대한민국", "韓国", "韩国", "Південна Корея"],
    DE: ["Deutschland", "Allemagne", "Niemcy", "ドイツ", "Γερμανία", "Saksa"],
    US: ["Vereinigte Staaten", "États-Unis", "Estados Unidos", "美国"],
    CH: ["Suisse", "Svizzera", "İsviçre"],
    HU: ["Magyarország", "Ungarn"],
  },
  "in Russian": {
    RU: ["Россия", "РФ"],
    KR: ["Южная Корея", "Республика Корея"],
    US: ["США", "Соединенные Штаты"],
  },
  "of every day, which the lists of names lack": {
    US: ["米国"],
    KR: ["韓國", "남한", "Corée", "Corea"],
    TW: ["臺灣"],
    EU27_2020: ["UE27", "UE-27", "UE"],
    OECD: ["OCDE", "ОЭСР"],
    MK: ["FYROM", "Macédoine"],
    GB: ["Grande-Bretagne"],
  },
  "numbers of ISO 3166-1": { KR: ["410", "４１０"], AF: ["004", "4"], US: ["840"], DE: ["276"] },
};

describe("Names of areas", () => {
  const cases = Object.entries(FORMS).flatMap(([kind, byCode]) =>
    Object.entries(byCode).flatMap(([code, texts]) => texts.map((text) => [kind, text, code] as const)),
  );

  it.each(cases)("%s: %s", (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it.each([
    ["Georgia", "GE"],
    ["Niger", "NE"],
    ["Nigeria", "NG"],
    ["Guinea", "GN"],
    ["Guinea-Bissau", "GW"],
    ["Equatorial Guinea", "GQ"],
    ["Papua New Guinea", "PG"],
    ["Congo", "CG"],
    ["Korea", "KR"],
    ["North Korea", "KP"],
    ["Dominica", "DM"],
    ["Dominican Rep.", "DO"],
    ["Ireland", "IE"],
    ["Micronesia", "FM"],
    ["Samoa", "WS"],
    ["Saint Martin", "MF"],
    ["Saint Martin (Dutch part)", "SX"],
    ["China and Hong Kong", "CN_HK"],
    ["NA", "NA"],
    [" kor ", "KR"],
    ["el", "GR"],
    ["Čad", "TD"],
    ["Hong  Kong", "HK"],
    ["Guyane", "GF"],
    ["N Korea", "KP"],
    ["S Korea", "KR"],
  ])("%s is %s", (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it.each(["n/a", "N/A", "#N/A", "n.a.", "-", "..", ":", "…", "K.R.", "(KR)", "D-E", "NaN", "None", "Total"])(
    "%s is no area",
    (text) => {
      expect(findArea(text)).toBeInstanceOf(Refusal);
    },
  );

  it.each([
    "Virgin Islands",
    "Northern Ireland",
    "Southern Africa",
    "Republic of China",
    "Republic of Dominica",
    "Georgia, USA",
    "State of Georgia",
    "Samoa (US)",
    "Saint Martin (Netherlands)",
    "Korea (N)",
    "Korea/Japan",
    "France/Martinique",
    "China/Hong Kong",
    "Italy and San Marino",
    "EU (15)",
    "EU25",
    "Aaland (Fin.)",
    "DE (2019)",
    // Continents to some.
    "America",
    "Amerika",
    "Αμερική",
    // The United States in French, Samoa in sports.
    "É.-U.",
    "SAM",
    "710",
    "365",
    "word, ".repeat(50),
  ])("%s is not certain", (text) => {
    expect(findArea(text)).toBeInstanceOf(Refusal);
  });

  it("says both areas that a doubtful number may be", () => {
    expect(findArea("710")).toMatchObject({
      message:
        '"710" is not certain: South Africa in ISO 3166-1, China in the Correlates of War list. Write "ZA" or "CN".',
    });
  });

  it.each([
    ["USSR", "RU"],
    ["U.S.S.R. (former)", "RU"],
    ["Yugoslavia, SFR", "RS"],
    ["Former Czechoslovakia", "CZ"],
    ["East Germany", "DE"],
    ["German Democratic Republic", "DE"],
    ["Belgian Congo", "CD"],
    ["Netherlands Antilles", "CW"],
    ["Yemen, Democratic", "YE"],
    ["Vietnam, Republic of", "VN"],
  ])("%s is of the past, and %s has figures today", (text, code) => {
    const refusal = findArea(text) as Refusal;
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal.message).toContain(`${areaOf(code).name} ("${code}")`);
    expect(refusal.message.length).toBeLessThanOrEqual(500);
  });

  it.each([
    ["Virgin Islands", '"British Virgin Islands" or "U.S. Virgin Islands"'],
    ["Koera", '"Korea"'],
    ["Philipines", '"Philippines"'],
    ["Kyrgystan", '"Kyrgyzstan"'],
    ["Östereich", '"Austria"'],
  ])("%s is asked about: %s", (text, meant) => {
    expect((findArea(text) as Refusal).message).toBe(`Unknown area "${text}". Did you mean ${meant}?`);
  });

  it.each([
    "Korea (N)",
    "N Ireland",
    "W Germany",
    "Georgia (US)",
    "China, excluding Hong Kong",
    "Africa",
    "South America",
    "Other",
    "Chinese",
  ])("nothing is proposed for %s, which is not what is nearest", (text) => {
    expect((findArea(text) as Refusal).message).toBe(
      `Unknown area "${text}". ATI.LIST("areas") lists what is known.`,
    );
  });
});

const records = (file: string): readonly Readonly<Record<string, string>>[] =>
  parse(readFileSync(join(__dirname, "../../../src/data/area-names", file), "utf8"), { columns: true });

const official = [...records("cldr.csv"), ...records("iso.csv"), ...records("formal.csv")].map(
  ({ area = "", name = "" }) => ({ area, name }),
);

describe("Every official name in every language", () => {
  it("resolves to its own area or to nothing, nearly always to its own", () => {
    const strangers = official.filter(({ area, name }) => !["", area].includes(codeOf(name)));
    // Names that another language, or English, has for another area.
    expect(strangers).toEqual([]);
    const found = official.filter(({ area, name }) => codeOf(name) === area);
    expect(found.length / official.length).toBeGreaterThan(0.99);
  });

  const names = fc.constantFrom(
    ...official.filter(
      ({ area, name }) => codeOf(name) === area && areaOf(area).kind === "country" && name.length > 4,
    ),
  );

  it("is not changed by notes, brackets, case and accents", () => {
    const change = fc.constantFrom<(name: string) => string>(
      (name) => `${name} (2019)`,
      (name) => `${name} [a]`,
      (name) => `${name} 1)`,
      (name) => `${name}*`,
      (name) => `  ${name} `,
      (name) => name.normalize("NFD"),
      (name) => `${name}<sup>b</sup>`,
      (name) => Buffer.from(name, "utf8").toString("latin1"),
    );
    fc.assert(
      fc.property(names, change, ({ area, name }, changed) => codeOf(changed(name)) === area),
      { numRuns: 1000, seed: 20261127 },
    );
  });
});

/** One or two slips of a pen, from a seed. */
function misspelled(name: string, random: () => number): string {
  const at = Math.floor(random() * name.length);
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const tails = [name.slice(at + 1), letter + name.slice(at), letter + name.slice(at + 1)];
  return name.slice(0, at) + (tails[Math.floor(random() * 3)] ?? "");
}

test("a hint is right in 19 of 20 misspelled names", () => {
  let seed = 7;
  const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const english = areas.flatMap((area) =>
    [area.name, ...area.aliases].map((name) => ({ area: area.code, name })),
  );
  let given = 0;
  let right = 0;
  for (const { area, name } of [...english, ...official.filter((_, at) => at % 8 === 0)]) {
    for (const text of [misspelled(name, random), misspelled(misspelled(name, random), random)]) {
      const found = findArea(text);
      const meant = found instanceof Refusal ? /Did you mean (.*)\?$/.exec(found.message)?.[1] : undefined;
      if (meant === undefined) continue;
      given += 1;
      if ([...meant.matchAll(/"([^"]+)"/g)].some(([, proposed = ""]) => codeOf(proposed) === area))
        right += 1;
    }
  }
  expect(given).toBeGreaterThan(1000);
  expect(right / given).toBeGreaterThan(0.98);
});
