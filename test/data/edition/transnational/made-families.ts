/** A made-up patent family, from which both schemas are filled. */
export interface MadeFamily {
  readonly id: number;
  readonly priorityYear: number;
  readonly filings: readonly MadeFiling[];
  readonly inventors: readonly { readonly name: string; readonly country: string }[];
  readonly ipc: readonly string[];
  readonly cpc: readonly string[];
}

export interface MadeFiling {
  readonly office: string;
  readonly year: number;
  /** The EPO's filing of one that came by the PCT, say, has the inventors without their countries now and then. */
  readonly namesCountries: boolean;
}

const COUNTRIES = ["KR", "US", "DE", "FR", "JP", "CN", "IT", ""];
const SYMBOLS = [
  "G06N3/02",
  "G06N3/126",
  "G06N20/00",
  "G06F21/60",
  "H04L9/32",
  "H04L63/08",
  "H04L9/50",
  "B82Y30/00",
  "B25J9/16",
  "A61B34/30",
  "A61B34/35",
  "B62D57/032",
  "G16Y10/00",
  "H04W4/70",
  "C12N15/09",
  "C12P1/00",
  "A61K39/00",
  "C07C29/10",
  "H01L21/02",
  "H10B10/00",
  "H10D30/60",
  "G02B6/10",
  "G02B27/01",
  "B60L50/60",
  "B33Y10/00",
  "G06F9/50",
  "G06F16/26",
  "C22C1/00",
  "H04W72/04",
  "A47B1/00",
];

/** A generator of which everything follows from the seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Families at several offices: PCT filings that enter the EPO, several inventors and countries, some of them missing. */
export function madeFamilies(count: number): MadeFamily[] {
  const next = random(17);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const some = <T>(list: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(next() * most) }, () => pick(list))),
  ];
  return Array.from({ length: count }, (_, at): MadeFamily => {
    const priorityYear = 2008 + Math.floor(next() * 5);
    const offices = some(["US", "KR", "CN", "EP", "WO", "JP"], 4);
    // A PCT filing often enters the EPO.
    if (offices.includes("WO") && next() < 0.5 && !offices.includes("EP")) offices.push("EP");
    return {
      id: at + 1,
      priorityYear,
      filings: offices.map((office) => ({
        office,
        // What enters the EPO by the PCT does so a year later.
        year: priorityYear + (office === "US" ? 0 : office === "EP" && offices.includes("WO") ? 2 : 1),
        namesCountries: next() < 0.8,
      })),
      inventors: Array.from({ length: 1 + Math.floor(next() * 4) }, (_each, place) => ({
        name: `inventor ${at + 1} ${place}`,
        country: pick(COUNTRIES),
      })),
      ipc: some(SYMBOLS, 3),
      cpc: some(SYMBOLS, 3),
    };
  });
}

/** Whom a filing names: the EPO's leave out the last of several, so that it matters which filing is taken. */
export function inventorsOf(
  { inventors }: MadeFamily,
  { office, namesCountries }: MadeFiling,
): MadeFamily["inventors"] {
  const named = office === "EP" && inventors.length > 1 ? inventors.slice(0, -1) : inventors;
  return named.map(({ name, country }) => ({ name, country: namesCountries ? country : "" }));
}
