import { formatNumber } from "../grid/format-number";
import type { DataType, DataTypeProperty } from "../stand-in/cell-value";

/** A card as Excel lays it out: its title, and section by section the fields with what stands beside them. */
export function cardElement({ layouts, properties }: DataType): DocumentFragment {
  const { title = "", sections = [] } = layouts?.card ?? {};
  const all = document.createDocumentFragment();
  all.append(textElement("h2", title));
  for (const section of sections) {
    if (section.title !== undefined) all.append(textElement("h3", section.title));
    const list = document.createElement("dl");
    for (const name of section.properties) {
      const field = properties[name];
      if (!field) continue;
      const value = textElement("dd", shown(field));
      const beside = field.propertyMetadata?.sublabel;
      if (beside !== undefined) value.append(textElement("small", beside));
      list.append(textElement("dt", name), value);
    }
    all.append(list);
  }
  return all;
}

const shown = ({ basicValue, numberFormat }: DataTypeProperty): string =>
  typeof basicValue === "number" && numberFormat !== undefined
    ? formatNumber(numberFormat, basicValue)
    : String(basicValue);

function textElement(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
