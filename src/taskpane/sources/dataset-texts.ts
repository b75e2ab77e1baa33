import { areaOf } from "../../core/catalogue/areas";
import { listed } from "../../core/words/readable";
import type { Caution } from "../../data/bundle";
import type { DatasetFacts } from "../../core/figures/dataset";

/** `1998 to 2020; last complete year 2020`. */
export function yearsCovered({ firstYear, lastYear, lastComplete }: DatasetFacts): string {
  const last =
    lastComplete === null
      ? "each indicator has its own last complete year"
      : `last complete year ${lastComplete}`;
  return `${firstYear} to ${lastYear}; ${last}`;
}

/** The dataset's own codes: `37 codes, WIPO:0 (All fields) to WIPO:99 (Unclassified)`. */
export function codesInWords({ prefix, codes }: DatasetFacts): string {
  if (prefix === "") return "None of its own; it is asked for by indicator";
  const named = codes.map(({ code, name }) => {
    const spelt = `${prefix}:${code}`;
    return code === name ? spelt : `${spelt} (${name})`;
  });
  if (codes.length === 1) return `1 code, ${named.join("")}`;
  return `${codes.length} codes, from ${named[0] ?? ""} to ${named.at(-1) ?? ""}`;
}

/** What is counted and in what unit: `EXPORTS and IMPORTS (USD)`; many of them by number alone. */
export function indicatorsInWords({ series }: DatasetFacts): string {
  const units = [...new Set(series.map(({ unit }) => unit))];
  if (units.length > 2) return `${series.length} indicators, each in its own unit`;
  return units
    .map((unit) => `${listed(series.flatMap((each) => (each.unit === unit ? each.code : [])))} (${unit})`)
    .join("; ");
}

/** Where a caution holds: `Only for HS:9013; 2022 and later`, or nothing where it holds everywhere. */
export function cautionScope({ indicators, areas, codes, from, to }: Caution, prefix: string): string {
  const parts = [
    listed(indicators ?? []),
    listed((areas ?? []).map((code) => areaOf(code).name)),
    listed((codes ?? []).map((code) => `${prefix}:${code}`)),
    spanInWords(from, to),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `Only for ${parts.join("; ")}`;
}

function spanInWords(from: number | undefined, to: number | undefined): string {
  if (from === undefined) return to === undefined ? "" : `${to} and earlier`;
  if (to === undefined) return `${from} and later`;
  return from === to ? `${from}` : `${from} to ${to}`;
}
