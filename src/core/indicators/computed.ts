import { rpa } from "./rpa";
import { share } from "./share";
import { tradeBalance } from "./trade-balance";

/** Sums over the codes of a technology in one year, by the place of an area in a dataset; NaN where any part is missing. */
export interface Sums {
  /** The place of the world. */
  readonly world: number;
  /** Of a series such as `EXPORTS`. */
  of(series: string, place: number, offset: number): number;
  /** Of patents in all fields. */
  all(place: number, offset: number): number;
}

/** Gives the value of an area in a year. */
type Formula = (sums: Sums, place: number, offset: number) => number;

/** The parts of a value, as a reader redoes the sum: observations with all their digits. */
interface Parts {
  /** Of a series, for the area and for the world. */
  readonly own: (series: string) => string;
  readonly world: (series: string) => string;
  /** Of patents in all fields. */
  readonly ownAll: () => string;
  readonly worldAll: () => string;
  /** How much larger the technology's part of the area's patents is than of the world's. */
  readonly advantage: () => string;
  /** Of the first series. */
  readonly unit: string;
}

/** All that is known of an indicator that is computed from several observations. */
export interface Computed {
  /** The series that it is computed from. */
  readonly inputs: readonly [string, ...string[]];
  readonly formula: Formula;
  /** The sum behind a value, with every observation that a sceptic needs to redo it. */
  readonly workings: (parts: Parts) => string;
  /** What it is a part of, beside the area's own figures: those of the world, or of all technologies. */
  readonly wholes?: readonly ("world" | "all")[];
  /** Above this part of an area's patents without a field there is no value. */
  readonly mostUnassigned?: number;
  /** Whether it is held against all technologies together, so that it says nothing of these. */
  readonly againstAll?: boolean;
}

const shareOf = (series: string, name: string): Computed => ({
  inputs: [series],
  wholes: ["world"],
  formula: (sums, place, offset) =>
    share(sums.of(series, place, offset), sums.of(series, sums.world, offset)),
  workings: ({ own, world, unit }) => `${name} of ${own(series)} of the world's ${world(series)} ${unit}`,
});

/** Every other indicator is the observation of its own name. */
const COMPUTED: Readonly<Record<string, Computed>> = {
  SHARE: {
    ...shareOf("PATENTS", "patents"),
    workings: ({ own, world, unit }) => `${own("PATENTS")} of ${world("PATENTS")} ${unit}`,
  },
  RPA: {
    inputs: ["PATENTS"],
    wholes: ["all", "world"],
    formula: (sums, place, offset) =>
      rpa(
        sums.of("PATENTS", place, offset),
        sums.all(place, offset),
        sums.of("PATENTS", sums.world, offset),
        sums.all(sums.world, offset),
      ),
    workings: ({ own, world, ownAll, worldAll, advantage, unit }) =>
      `${own("PATENTS")} of the area's ${ownAll()} ${unit} against ${world("PATENTS")} of the world's ${worldAll()} ` +
      `give RTA ${advantage()}, and RPA = 100 × (RTA² − 1) / (RTA² + 1)`,
    mostUnassigned: 0.3,
    againstAll: true,
  },
  EXPORTSHARE: shareOf("EXPORTS", "exports"),
  IMPORTSHARE: shareOf("IMPORTS", "imports"),
  TRADEBALANCE: {
    inputs: ["EXPORTS", "IMPORTS"],
    formula: (sums, place, offset) =>
      tradeBalance(sums.of("EXPORTS", place, offset), sums.of("IMPORTS", place, offset)),
    workings: ({ own, unit }) =>
      `exports of ${own("EXPORTS")} less imports of ${own("IMPORTS")} ${unit}, over their sum`,
  },
};

const observed = (series: string): Computed => ({
  inputs: [series],
  formula: (sums, place, offset) => sums.of(series, place, offset),
  workings: ({ own, unit }) => `${own(series)} ${unit}`,
});

/** How an indicator is computed, by its code. */
export const computedOf = (indicator: string): Computed => COMPUTED[indicator] ?? observed(indicator);
