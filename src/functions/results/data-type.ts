import type { Card, CardField, CardSource } from "../../core/provenance/card/card";
import { shorten } from "../../core/shorten";

/** No text of a data type is longer, as none of a cell is. */
const MOST_LETTERS = 32_767;
const ICON = "info";

/** Excel's data type for a number or a text that carries properties; in sums, charts and texts it is the plain value. */
export type DataType = Excel.DoubleCellValue | Excel.StringCellValue;

/** A card as Excel takes it. The figures in it are numbers too, so that `=A2.Patents` can be calculated with. */
export function dataTypeOf({ value, format, title, sections, source }: Card): DataType {
  const carried = {
    properties: Object.fromEntries(
      sections.flatMap(({ fields }) => fields.map((field) => [field.name, propertyOf(field, source)])),
    ),
    layouts: {
      compact: { icon: ICON },
      card: {
        title,
        sections: sections.map((section) => ({
          layout: "List" as const,
          title: section.title,
          properties: section.fields.map(({ name }) => name),
        })),
      },
    },
    provider: { description: "ATI for Excel" },
  };
  return { ...plain(value, format), ...carried };
}

function propertyOf({ value, format, note }: CardField, source?: CardSource): Excel.EntityPropertyType {
  return {
    ...plain(value, format),
    propertyMetadata: {
      ...(note === undefined ? {} : { sublabel: note }),
      ...(source === undefined ? {} : { attribution: [attributionOf(source)] }),
    },
  };
}

const attributionOf = ({ text, address, licence, licenceAddress }: CardSource) => ({
  sourceText: text,
  sourceAddress: address,
  licenseText: licence,
  licenseAddress: licenceAddress,
});

const plain = (value: string | number, format?: string): DataType =>
  typeof value === "number"
    ? { type: "Double", basicValue: value, ...(format === undefined ? {} : { numberFormat: format }) }
    : { type: "String", basicValue: shorten(value, MOST_LETTERS) };
