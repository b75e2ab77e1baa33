import { bundle } from "../../figures/bundle";
import { foldWords } from "../../../data/codec/fold-words";

export const COLUMN_ROLES = [
  "area",
  "technology",
  "indicator",
  "year",
  "value",
  "unit",
  "multiplier",
  "source",
  "grade",
  "status",
] as const;

/** What a column of a table can hold. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

let known: ReadonlyMap<string, string> | undefined;

const words = (): ReadonlyMap<string, string> =>
  (known ??= new Map(
    Object.entries(bundle.synonyms.table).flatMap(([role, names]) =>
      names.split("|").map((name) => [name, role] as const),
    ),
  ));

const found = (text: string): string | undefined => words().get(foldWords(text).join(" "));

/** What a column holds, by its header; "REF_AREA: Reference area" is a code and its name. */
export function columnRole(header: string): ColumnRole | undefined {
  const role = [header, ...header.split(":")].map(found).find((each) => each !== undefined);
  return role === "sum" ? undefined : (role as ColumnRole | undefined);
}

/** Whether a text stands for the sum of the areas. */
export const isSum = (text: string): boolean => found(text) === "sum";
