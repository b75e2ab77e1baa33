import { indicators } from "../../core/catalogue/indicators";
import { LIST_KINDS } from "../../core/lookup/lists";
import { datasets } from "../../core/figures/store";
import { CITATION_STYLES } from "../../core/provenance/cite";
import { META_FIELDS } from "../../core/lookup/meta-fields";

/** A custom enum of functions.json: what Excel suggests while an argument is typed. */
export interface Suggestions {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip: string;
  }[];
}

interface Suggestion {
  readonly value: string;
  readonly tooltip: string;
}

const plain = (values: readonly string[]): Suggestion[] => values.map((value) => ({ value, tooltip: "" }));

const LISTS: Readonly<Record<string, readonly Suggestion[]>> = {
  Indicator: indicators.map(({ code, name, unit }) => ({ value: code, tooltip: `${name}, ${unit}` })),
  Dataset: datasets.map(({ id, entry }) => ({ value: id, tooltip: entry.measures })),
  ListKind: plain(LIST_KINDS),
  Mode: [
    { value: "difference", tooltip: "Later minus earlier; of shares in points" },
    { value: "percent", tooltip: "In parts of the earlier figure" },
    { value: "annual", tooltip: "Compound rate a year" },
  ],
  CitationStyle: plain(CITATION_STYLES),
  MetaField: plain(META_FIELDS),
};

/** Which list serves a text parameter of this name. Matrix parameters have none: Excel documents enums for texts only. */
export const SUGGESTED: Readonly<Record<string, string>> = {
  indicator: "Indicator",
  dataset: "Dataset",
  kind: "ListKind",
  mode: "Mode",
  style: "CitationStyle",
  field: "MetaField",
};

export const suggestions: readonly Suggestions[] = Object.entries(LISTS).map(([id, values]) => ({
  id,
  type: "string",
  values: values.map(({ value, tooltip }) => ({ name: value, stringValue: value, tooltip })),
}));
