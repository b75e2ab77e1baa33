/** An element of a part of a file, as it will be written. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

/** What is undefined is left out, of attributes and of children. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  children: readonly (Xml | string | undefined)[] = [],
): Xml {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, typeof value === "boolean" ? String(Number(value)) : String(value)]],
  );
  return {
    name,
    attributes: Object.fromEntries(given) as Record<string, string>,
    children: children.filter((child) => child !== undefined),
  };
}

/** `<c:idx val="0"/>`: most of what a chart is made of. */
export const val = (name: string, value: string | number | boolean): Xml => xml(name, { val: value });

/** A list with how many it holds; undefined where it is empty, since Excel takes an empty list for damage. */
export const countedList = (name: string, children: readonly Xml[]): Xml | undefined =>
  children.length === 0 ? undefined : xml(name, { count: children.length }, children);

export const xmlDocument = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xmlText(root)}`;

export function xmlText({ name, attributes, children }: Xml): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value, INSIDE)}"`);
  const start = `<${name}${written.join("")}`;
  if (children.length === 0) return `${start}/>`;
  const inner = children.map((child) =>
    typeof child === "string" ? escaped(child, BETWEEN) : xmlText(child),
  );
  return `${start}>${inner.join("")}</${name}>`;
}

/** What would end a text or an attribute; and the white space that a reader would else make blanks or lines of. */
const BETWEEN = /[&<>\r]/g;
const INSIDE = /[&<>"\t\n\r]/g;
const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** No XML holds these, escaped or not. */
const NO_XML = /[^\P{Cc}\t\n\r\x7f-\x9f]|\p{Cs}|[\ufffe\uffff]/gu;

const escaped = (text: string, special: RegExp): string =>
  text.replace(NO_XML, "\ufffd").replace(special, (sign) => NAMED[sign] ?? `&#${sign.charCodeAt(0)};`);
