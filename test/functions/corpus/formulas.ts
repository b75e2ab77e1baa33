import { areas } from "../../../src/core/catalogue/areas";
import { indicatorOf, indicators, type Indicator } from "../../../src/core/catalogue/indicators";
import { ownCodes, technologies } from "../../../src/core/catalogue/technologies";
import { datasets } from "../../../src/core/figures/store";
import { measurementsOf } from "../../../src/core/indicators/choice";

/** How many formulas of each function the corpus holds: 2,000 together, and those of functions added since, which come last so that the others are drawn as they were. */
const COUNTS = {
  SHARE: 252,
  RPA: 140,
  PATENTS: 140,
  EXPORTS: 75,
  IMPORTS: 75,
  EXPORTSHARE: 60,
  IMPORTSHARE: 60,
  TRADEBALANCE: 100,
  INVESTMENT: 130,
  VALUE: 210,
  CHANGE: 120,
  RANK: 120,
  TOP: 80,
  SERIES: 80,
  TABLE: 110,
  COMPARE: 45,
  COVERAGE: 40,
  FIGURE: 12,
  EXPLAIN: 60,
  GRADE: 30,
  RPAOF: 10,
  BALANCEOF: 5,
  META: 12,
  CITE: 4,
  LIST: 4,
  SEARCH: 6,
  POLICIES: 5,
  POLICY: 3,
  FACTS: 3,
  FACT: 4,
  FINDINGS: 3,
  FLAGS: 2,
  USE: 60,
  SUMMARY: 60,
  CARD: 40,
  COUNTRY: 10,
  TECHNOLOGY: 10,
} as const satisfies Readonly<Record<string, number>>;

/** The parts of a formula, drawn from a seed so that every run writes the same ones. */
class Draw {
  constructor(private state: number) {}

  /** Mulberry32, 0 to 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  of<T>(all: readonly T[]): T {
    return all[Math.floor(this.next() * all.length)]!;
  }

  chance(part: number): boolean {
    return this.next() < part;
  }
}

const COUNTRIES = areas.filter(({ kind }) => kind === "country");
const AGGREGATES = areas.filter(({ kind }) => kind !== "country" && kind !== "group");
const GROUPS = areas.filter(({ kind }) => kind === "group");
const FREQUENT = ["KR", "US", "JP", "CN", "DE", "FR", "GB", "EU27", "Korea", "Germany", "TW", "WORLD"];

const text = (value: string): string => `"${value.replace(/"/g, '""')}"`;
/** A name that an array constant can hold: the reader of formulas in these tests splits at every comma. */
const plain = (value: string): boolean => !/[,;{}"]/.test(value);

function area(draw: Draw): string {
  const kind = draw.next();
  if (kind < 0.75) return text(draw.of(FREQUENT));
  if (kind < 0.92) {
    const { code, name, alpha3 } = draw.of(COUNTRIES);
    return text(draw.of([code, name, alpha3].filter((each) => each !== "" && plain(each))));
  }
  if (kind < 0.95) return text(draw.of(AGGREGATES).code);
  return kind < 0.98 ? text("") : text(draw.of(["Atlantis", "Koera", "n/a"]));
}

function technology(draw: Draw, of: Indicator): string {
  const kind = draw.next();
  if (kind < 0.5) {
    const measured = technologies.filter((each) => measurementsOf(of, each).length > 0);
    const { code, name, aliases } = draw.of(
      measured.length > 0 && draw.chance(0.9) ? measured : technologies,
    );
    return text(draw.of([code, name, name, ...aliases].filter(plain)));
  }
  if (kind < 0.66) return text("ALL");
  if (kind < 0.94) {
    const prefixes = of.datasets.map(({ entry }) => entry.prefix);
    const codes = ownCodes.filter(({ code, prefix }) => plain(code) && prefixes.includes(prefix));
    return text(draw.of(codes.length > 0 ? codes : ownCodes.filter(({ code }) => plain(code))).code);
  }
  return kind < 0.97 ? text("") : text("Big Dta");
}

const year = (draw: Draw): string =>
  draw.chance(0.9)
    ? String(2007 + Math.floor(draw.next() * 14))
    : draw.of(['"latest"', '"2016"', '""', '"2018 [YR2018]"', "43101", "1850"]);

/** Mostly one of the indicator's own. */
function pinned(draw: Draw, { datasets: own }: Indicator): string {
  if (draw.chance(0.8)) return text(draw.of(own).id);
  return draw.chance(0.7) ? text(draw.of(datasets).id) : draw.of(['""', '"nonsense"']);
}

/** One value, a column, a row or a block of them; mostly of three, so that two arguments fit. */
function shaped(draw: Draw, one: () => string): string {
  const kind = draw.next();
  if (kind < 0.58) return one();
  const several = (count: number): string[] => Array.from({ length: count }, one);
  const size = draw.chance(0.93) ? 3 : 2;
  if (kind < 0.78) return `{${several(size).join(";")}}`;
  if (kind < 0.98) return `{${several(size).join(",")}}`;
  return `{${several(size).join(",")};${several(size).join(",")}}`;
}

function someAreas(draw: Draw): string {
  if (draw.chance(0.1)) return text(draw.of(GROUPS).code);
  return shaped(draw, () => (draw.chance(0.03) ? text(draw.of(["G7", "EASTASIA"])) : area(draw)));
}

/** The last arguments, each of which may be left out; commas at the end fall away. */
function optional(draw: Draw, ...parts: readonly (() => string)[]): string {
  return parts
    .map((part) => `,${draw.chance(0.5) ? part() : ""}`)
    .join("")
    .replace(/,+$/, "");
}

const some = (draw: Draw, of: Indicator): string => shaped(draw, () => technology(draw, of));
const headers = (draw: Draw): string => draw.of(["0", "1"]);

function figure(id: string): (draw: Draw) => string {
  return (draw) => {
    const of = indicatorOf(id);
    const technologies = id === "INVESTMENT" && draw.chance(0.4) ? "" : some(draw, of);
    const rest = optional(
      draw,
      () => shaped(draw, () => year(draw)),
      () => pinned(draw, of),
    );
    return `${someAreas(draw)},${technologies}${rest}`.replace(/,+$/, "");
  };
}

/** Mostly one of technologies, though most are of a whole country. */
const indicator = (draw: Draw): Indicator =>
  draw.of(draw.chance(0.7) ? indicators.filter(({ context }) => !context) : indicators);

const WRITERS: Readonly<Record<keyof typeof COUNTS, (draw: Draw) => string>> = {
  SHARE: figure("SHARE"),
  RPA: figure("RPA"),
  PATENTS: figure("PATENTS"),
  EXPORTS: figure("EXPORTS"),
  IMPORTS: figure("IMPORTS"),
  EXPORTSHARE: figure("EXPORTSHARE"),
  IMPORTSHARE: figure("IMPORTSHARE"),
  TRADEBALANCE: figure("TRADEBALANCE"),
  INVESTMENT: figure("INVESTMENT"),
  VALUE: (draw) => {
    const of = indicator(draw);
    const last = [() => some(draw, of), () => shaped(draw, () => year(draw)), () => pinned(draw, of)];
    const codes = draw.chance(0.85) ? text(of.code) : `{${text(of.code)};${text(indicator(draw).code)}}`;
    return `${codes},${someAreas(draw)}${optional(draw, ...last)}`;
  },
  CHANGE: (draw) => {
    const of = indicator(draw);
    const from = 2004 + Math.floor(draw.next() * 14);
    const to = draw.chance(0.9) ? from + 1 + Math.floor(draw.next() * 6) : '"latest"';
    const last = [() => text(draw.of(["difference", "percent", "annual"])), () => pinned(draw, of)];
    return `${text(of.code)},${someAreas(draw)},${some(draw, of)},${from},${to}${optional(draw, ...last)}`;
  },
  RANK: (draw) => {
    const of = indicator(draw);
    const last = [() => year(draw), () => pinned(draw, of), () => draw.of(["0", "50", "0.01"])];
    return `${text(of.code)},${someAreas(draw)},${some(draw, of)}${optional(draw, ...last)}`;
  },
  TOP: (draw) => {
    const of = indicator(draw);
    const last = [
      () => draw.of(["1", "3", "5"]),
      () => year(draw),
      () => headers(draw),
      () => pinned(draw, of),
      () => draw.of(["0", "50"]),
    ];
    return `${text(of.code)},${technology(draw, of)}${optional(draw, ...last)}`;
  },
  SERIES: (draw) => {
    const of = indicator(draw);
    const from = 1998 + Math.floor(draw.next() * 20);
    const period = (): string => draw.of([`"${from}:${from + 3}"`, '"-3"', "2017", '""']);
    const last = [period, () => headers(draw), () => pinned(draw, of)];
    return `${text(of.code)},${someAreas(draw)},${technology(draw, of)}${optional(draw, ...last)}`;
  },
  TABLE: (draw) => {
    const of = indicator(draw);
    const last = [() => year(draw), () => headers(draw), () => pinned(draw, of)];
    return `${text(of.code)},${someAreas(draw)},${some(draw, of)}${optional(draw, ...last)}`;
  },
  COMPARE: (draw) => {
    const of = indicator(draw);
    return `${text(of.code)},${area(draw)},${technology(draw, of)}${optional(draw, () => year(draw))}`;
  },
  COVERAGE: (draw) => {
    const of = indicator(draw);
    const last = [() => technology(draw, of), () => pinned(draw, of), () => headers(draw)];
    return `${text(of.code)}${optional(draw, ...last)}`;
  },
  FIGURE: (draw) => {
    const number = 1 + Math.floor(draw.next() * 6);
    return `${number}${optional(draw, () => draw.of(['{"KR","US"}', '"CN"', '{"JP";"DE"}', '"G7"']))}`;
  },
  EXPLAIN: (draw) => {
    const of = indicator(draw);
    const last = [() => some(draw, of), () => year(draw), () => pinned(draw, of)];
    return `${text(of.code)},${someAreas(draw)}${optional(draw, ...last)}`;
  },
  GRADE: (draw) => {
    const of = indicator(draw);
    return `${text(of.code)},${technology(draw, of)}${optional(draw, () => pinned(draw, of))}`;
  },
  RPAOF: (draw) => Array.from({ length: 4 }, () => Math.floor(draw.next() * 1000)).join(","),
  BALANCEOF: (draw) => Array.from({ length: 2 }, () => Math.floor(draw.next() * 1000)).join(","),
  META: (draw) => {
    const code = draw.of([indicator(draw).code, draw.of(technologies).code, draw.of(COUNTRIES).code]);
    return `${text(code)},"name"`;
  },
  CITE: (draw) => `${text(draw.of(datasets).id)},"url"`,
  LIST: (draw) => `"areas",${text(draw.of(GROUPS).code)},0`,
  SEARCH: (draw) => `${text(draw.of(technologies).name)},1`,
  POLICIES: (draw) =>
    `,${text(draw.of(technologies).code)},${2015 + Math.floor(draw.next() * 8)},0,"id,EUR corrected"`,
  POLICY: (draw) => `"P0${1 + Math.floor(draw.next() * 9)}","EUR corrected"`,
  FACTS: (draw) => `${text(draw.of(["GERD", "5G", "patent", "AI"]))},0,"id,value"`,
  FACT: (draw) => `"F0${10 + Math.floor(draw.next() * 89)}"`,
  FINDINGS: (draw) => `${1 + Math.floor(draw.next() * 6)},0,"id,dataset,verdict"`,
  FLAGS: (draw) => `${text(draw.of(["high", "medium", "low"]))},0,"id"`,
  USE: figure("USE"),
  SUMMARY: (draw) => {
    const of = indicator(draw);
    const period = (): string => draw.of([`{2010,2018}`, `"2014:2018"`, year(draw)]);
    const last = [() => some(draw, of), period, () => pinned(draw, of)];
    return `${text(of.code)},${someAreas(draw)}${optional(draw, ...last)}`;
  },
  CARD: (draw) => {
    const of = indicator(draw);
    const last = [() => year(draw), () => pinned(draw, of)];
    return `${text(of.code)},${area(draw)},${technology(draw, of)}${optional(draw, ...last)}`;
  },
  COUNTRY: area,
  TECHNOLOGY: (draw) => technology(draw, indicator(draw)),
};

/** Formulas over all functions, defaults, datasets, areas, groups and years, each once, by function. */
export function formulasOf(seed: number): Map<string, string[]> {
  const draw = new Draw(seed);
  return new Map(
    (Object.keys(COUNTS) as (keyof typeof COUNTS)[]).map((id) => {
      const formulas = new Set<string>();
      for (let tries = 0; formulas.size < COUNTS[id] && tries < 10_000; tries += 1)
        formulas.add(`=ATI.${id}(${WRITERS[id](draw)})`);
      return [id, [...formulas]];
    }),
  );
}
