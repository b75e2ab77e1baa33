/** A BibTeX entry; fields without a value are left out. Values are written as given: text goes through `escapeTex`. */
export function bibtexEntry(
  kind: string,
  key: string,
  fields: readonly (readonly [name: string, value: string])[],
): string {
  const lines = fields.filter(([, value]) => value !== "").map(([name, value]) => `  ${name} = {${value}}`);
  return `@${kind}{${key},\n${lines.join(",\n")}\n}`;
}

export const escapeTex = (text: string): string => text.replace(/[&%$#_{}]/g, (special) => `\\${special}`);
