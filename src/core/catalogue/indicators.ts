import type { IndicatorEntry } from "../../data/bundle";
import { bundle } from "../figures/bundle";
import type { Dataset } from "../figures/dataset";
import { datasets } from "../figures/store";
import { invalid, type Refusal } from "../refusal";
import { NameIndex, unknownName } from "../names/name-index";

export interface Indicator extends IndicatorEntry {
  /** The datasets it can be computed from, in the order of preference. */
  readonly datasets: readonly Dataset[];
  /** Whether it is a figure of an area alone, so that a technology given is ignored. */
  readonly context: boolean;
  /** How far from 0 it goes, on both sides, as its unit says; undefined for one that has no sign. */
  readonly reach: number | undefined;
}

export const indicators: readonly Indicator[] = bundle.indicators.map((entry) => ({
  ...entry,
  datasets: datasets.filter((dataset) => dataset.entry.indicators.includes(entry.code)),
  context: entry.domain === "",
  reach: reachIn(entry.unit),
}));

/** 100 of `index, -100 to +100`. */
function reachIn(unit: string): number | undefined {
  const found = /-(\d+) to \+\1$/.exec(unit);
  return found ? Number(found[1]) : undefined;
}

const index = new NameIndex<Indicator>();
for (const indicator of indicators) index.add(indicator, [indicator.code]);
for (const indicator of indicators) index.add(indicator, [indicator.name, ...indicator.aliases]);

const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));

/** The indicator with this exact code. */
export function indicatorOf(code: string): Indicator {
  const indicator = byCode.get(code);
  if (!indicator) throw new RangeError(`no indicator ${code}`);
  return indicator;
}

/** As findIndicator, without a reason where there is none. */
export const knownIndicator = (text: string): Indicator | undefined => index.find(text);

/** The indicator with this code, name or alias. */
export function findIndicator(text: string): Indicator | Refusal {
  return (
    index.find(text) ??
    invalid(unknownName("indicator", text, index, 'ATI.LIST("indicators") lists what is known.'))
  );
}
