import { firstReason, sum, type Check } from "./check";

/** A whole and the codes, or the series, that add up to it. */
interface Whole {
  readonly whole: string;
  readonly parts: readonly string[];
  /** By how much rounding may move the sum. */
  readonly within: number;
}

/** Codes add up to others wherever all of them are there. */
export const codesAddUp =
  (wholes: readonly Whole[]): Check =>
  (dataset) => {
    const { observations, areas } = dataset;
    for (const { whole, parts, within } of wholes) {
      const reason = firstReason(dataset, { codes: [whole], areas }, ({ series, area, year }) => {
        const all = observations.number({ series, code: whole, area }, year);
        const total = parts
          .map((code) => observations.number({ series, code, area }, year))
          .reduce((before, value) => before + value, 0);
        if (Number.isNaN(all) || Number.isNaN(total) || Math.abs(total - all) <= within) return undefined;
        return `${series} ${area} ${year}: ${parts.join(", ")} add up to ${total}, and ${whole} is ${all}`;
      });
      if (reason !== undefined) return reason;
    }
    return undefined;
  };

/** Shares of a whole in several series are at most all of it. */
export const sharesOfWhole =
  (groups: readonly (readonly string[])[], within: number): Check =>
  (dataset) => {
    const { observations, areas } = dataset;
    for (const [first = "", ...others] of groups) {
      const only = { ...dataset, series: [first] };
      const reason = firstReason(only, { codes: [""], areas }, ({ code, area, year }) => {
        const total = sum(
          [first, ...others].map((series) => observations.number({ series, code, area }, year)),
        );
        if (total <= 100 + within) return undefined;
        return `${area} ${year}: ${[first, ...others].join(", ")} add up to ${total} per cent`;
      });
      if (reason !== undefined) return reason;
    }
    return undefined;
  };
