import { NameIndex, unknownName } from "../names/name-index";
import { invalid, type Refusal } from "../refusal";

export const META_FIELDS = [
  "name",
  "kind",
  "unit",
  "formula",
  "measures",
  "fit",
  "producer",
  "edition",
  "licence",
  "attribution",
  "years",
  "lastcomplete",
  "breaks",
  "url",
] as const;
export type MetaField = (typeof META_FIELDS)[number];
export type Meta = ReadonlyMap<MetaField, string | number>;

const fields = new NameIndex<MetaField>();
for (const field of META_FIELDS) fields.add(field, [field]);
fields.add("licence", ["license"]);

export const findMetaField = (text: string): MetaField | Refusal =>
  fields.find(text) ?? invalid(unknownName("field", text, fields, `Known: ${META_FIELDS.join(", ")}.`));

/** The fields that say something. */
export const filledFields = (rows: readonly (readonly [MetaField, string | number | null])[]): Meta =>
  new Map(rows.filter((row): row is [MetaField, string | number] => row[1] !== null && row[1] !== ""));
